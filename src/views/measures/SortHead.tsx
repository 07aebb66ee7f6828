// The head of a column of numbers; a press sorts by it, the highest first.
import { ArrowDown } from 'lucide-react'

interface SortHeadProps {
  readonly title: string
  /** Told when one points at it. */
  readonly hint?: string
  readonly isBy: boolean
  readonly onPress: () => void
}

export function SortHead({ title, hint, isBy, onPress }: SortHeadProps) {
  return (
    <th scope="col" className="measures-number" aria-sort={isBy ? 'descending' : 'none'}>
      <button type="button" className="measures-sort" title={hint} onClick={onPress}>
        {title} {isBy && <ArrowDown size={13} aria-hidden />}
      </button>
    </th>
  )
}
