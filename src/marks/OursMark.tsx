// The footnote mark at what this map's authors translated. It is seen only: the card, which ears are led to, has the note.
import './names.css'

export function OursMark() {
  return (
    <sup className="mark-ours" aria-hidden>
      *
    </sup>
  )
}
