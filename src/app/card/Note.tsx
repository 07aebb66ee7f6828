// What the file notes beside an assertion; for an inferred one, why it is made.
import type { LanguageMap } from '@/core/model/graph'
import type { Status } from '@/core/model/vocabulary'
import { Local } from '@/marks/Local'
import { Inferred } from './Inferred'

interface NoteProps {
  readonly of: { readonly status: Status; readonly note?: LanguageMap | undefined }
  readonly translated?: readonly string[] | undefined
}

export function Note({ of: { status, note }, translated }: NoteProps) {
  if (status === 'inferred')
    return (
      <p className="card-note">
        <Inferred note={note} translated={translated} />
      </p>
    )
  return note ? (
    <p className="card-note quiet">
      <Local of={note} translated={translated} />
    </p>
  ) : null
}
