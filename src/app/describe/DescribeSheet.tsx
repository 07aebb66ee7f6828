// The view in words, to be read, heard or copied.
import { useState } from 'react'
import { useLanguage, useMessages } from '@/i18n/language'
import { describeView } from '@/state/describeView'
import { useApp } from '@/state/useApp'
import { Dialog } from '@/ui/Dialog'
import { copyWords } from '../actions/copyDescription'

export function DescribeSheet({ onClose }: { readonly onClose: () => void }) {
  const { describe: text, shell } = useMessages()
  const language = useLanguage()
  const words = useApp((state) => describeView(state, language))
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const copy = () => copyWords().then((done) => setCopied(done ? 'yes' : 'failed'))
  return (
    <Dialog
      title={text.title}
      closeLabel={shell.close}
      onClose={onClose}
      actions={
        <button type="button" className="button" onClick={() => void copy()}>
          {text.copy}
        </button>
      }
    >
      <p>{words}</p>
      <p className="quiet" role="status">
        {copied === 'yes' && text.copied}
        {copied === 'failed' && text.notCopied}
      </p>
    </Dialog>
  )
}
