// The address of what is shown, as a code that phones in the room read from the wall.
import { useMemo, useState } from 'react'
import { useMessages } from '@/i18n/language'
import { useHandoutWords } from '@/i18n/late/handouts'
import { DrawnSvg } from '@/marks/DrawnSvg'
import { flushAddress } from '@/state/urlSync'
import { useDocument } from '@/state/useApp'
import { Dialog } from '@/ui/Dialog'
import { codeDrawing } from './codeDrawing'
import { reachOf } from './phoneAddress'
import './handouts.css'

export function CodeSheet({ onClose }: { readonly onClose: () => void }) {
  const { shell } = useMessages()
  const text = useHandoutWords().code
  const { origin } = useDocument()
  // What is shown does not change while this lies over it.
  const [address] = useState(addressNow)
  const reach = reachOf(address, origin)
  const drawing = useMemo(() => codeDrawing(address), [address])
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const copy = async () => {
    try {
      // Pages that are served without https have no clipboard at all.
      await navigator.clipboard.writeText(address)
      setCopied('yes')
    } catch {
      setCopied('failed')
    }
  }
  const isShown = reach === 'reachable' && drawing !== null
  return (
    <Dialog
      title={text.title}
      closeLabel={shell.close}
      onClose={onClose}
      actions={
        isShown && (
          <>
            <button type="button" className="button" onClick={copy}>
              {text.copy}
            </button>
            <span role="status">
              {copied === 'yes' && text.copied}
              {copied === 'failed' && text.notCopied}
            </span>
          </>
        )
      }
    >
      {isShown ? (
        <div className="handout-code">
          <p>{text.what}</p>
          <DrawnSvg drawing={drawing} label={text.alt(address)} />
          <p className="handout-address">{address}</p>
        </div>
      ) : (
        <p className="handout-told">{reach === 'reachable' ? text.tooLong : text[reach]}</p>
      )}
    </Dialog>
  )
}

function addressNow(): string {
  flushAddress()
  return location.href
}
