// Institutions that belong together, as one entry of a list.
import { ActorName } from '@/marks/ActorName'
import { Rows } from '@/marks/Rows'

export function Members({ of }: { readonly of: readonly string[] }) {
  return (
    <li className="measures-names">
      <Rows of={of}>{(one) => <ActorName key={one} id={one} />}</Rows>
    </li>
  )
}
