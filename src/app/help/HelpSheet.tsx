// What the marks mean, what the hands can do, and every shortcut.
import { LINE_KINDS } from '@/core/ties/filter'
import { useMessages } from '@/i18n/language'
import { useHelpWords } from '@/i18n/late/help'
import { LineMark } from '@/marks/LineMark'
import { PlateMark } from '@/marks/PlateMark'
import { Dialog } from '@/ui/Dialog'
import { useTouch } from '@/ui/useTouch'
import { Shortcuts } from './Shortcuts'
import './help.css'

const OUTLINES = ['single', 'double', 'dashed'] as const
const GESTURES = ['click', 'hover', 'double', 'drag'] as const

export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const { legend, shell, vocabulary } = useMessages()
  const help = useHelpWords()
  const touch = useTouch()
  return (
    <Dialog title={help.title} closeLabel={shell.close} onClose={onClose}>
      <div className="help">
        <p>{touch ? help.introByTouch : help.intro}</p>
        <h3>{help.marks}</h3>
        <ul className="help-marks">
          {LINE_KINDS.map((kind) => (
            <li key={kind}>
              <LineMark kind={kind} />
              <span>
                <strong>{vocabulary.line[kind]}.</strong> {help.line[kind]}
              </span>
            </li>
          ))}
          {OUTLINES.map((outline) => (
            <li key={outline}>
              <PlateMark outline={outline} />
              <span>{legend.outline[outline]}</span>
            </li>
          ))}
        </ul>
        <p>{help.plates}</p>
        <p>
          {help.arrow} {help.width}
        </p>
        <p>{help.yellow}</p>
        <h3>{help.pointer}</h3>
        <ul className="help-gestures">
          {GESTURES.filter((gesture) => !touch || gesture !== 'hover').map((gesture) => (
            <li key={gesture}>{help.gesture[gesture]}</li>
          ))}
        </ul>
        <h3>{help.shortcuts}</h3>
        <Shortcuts onClose={onClose} />
        <p className="help-privacy">{help.privacy}</p>
      </div>
    </Dialog>
  )
}
