// The status line: how much is on the map, what the filter leaves out, and the choices that the findings depend on.
import { useMessages } from '@/i18n/language'
import { ChoicesInForce } from '@/marks/ChoicesInForce'
import { ChoicesHeard } from './ChoicesHeard'
import { Figures } from './Figures'
import { LeftOut } from './LeftOut'
import { SelectionHeard } from './SelectionHeard'
import { Unsaved } from './Unsaved'
import './status.css'

export function StatusLine() {
  const text = useMessages().status
  return (
    <section className="status" aria-label={text.label} tabIndex={-1}>
      <Figures />
      <LeftOut />
      <Unsaved />
      <p className="status-choices">
        <ChoicesInForce />
      </p>
      <ChoicesHeard />
      <SelectionHeard />
    </section>
  )
}
