// Above the matrix: its order, what the filter removed, and the way to take it along as a table.

import { Copy } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import { citation } from '@/exports/citation'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useMatrixWords } from '@/i18n/late/matrix'
import { ORDERS } from '@/state/appState'
import { offer } from '@/state/offers'
import { setLeftOut, setOrder } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { asTable } from './asTable'
import { GapKey } from './GapKey'
import type { Matrix } from './useMatrix'

export function MatrixBar({ matrix }: { readonly matrix: Matrix }) {
  const text = useMatrixWords()
  const language = useLanguage()
  const order = useApp((state) => state.view.order)
  const id = useId()
  return (
    <div className="matrix-bar">
      <div className="matrix-order">
        <label htmlFor={id}>{text.order}</label>
        <select
          id={id}
          value={order}
          onChange={({ target: { value } }) => {
            const chosen = ORDERS.find((one) => one === value)
            if (chosen) setOrder(chosen)
          }}
        >
          {ORDERS.map((one) => (
            <option key={one} value={one}>
              {text.orders[one]}
            </option>
          ))}
        </select>
      </div>
      <CopyTable matrix={matrix} />
      {matrix.gap && <GapKey matrix={matrix} />}
      {matrix.removed > 0 && (
        <p className="matrix-removed">
          {plural(language, matrix.removed, text.removed)}{' '}
          <button type="button" className="link-button" onClick={() => setLeftOut('fade')}>
            {text.showFaded}
          </button>
        </p>
      )}
    </div>
  )
}

function CopyTable({ matrix }: { readonly matrix: Matrix }) {
  const text = useMatrixWords()
  const { frame } = useMessages()
  const language = useLanguage()
  const { graph, otherwise } = useDocument()
  const view = useApp((state) => state.view)
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said holds for the matrix that was copied
  useEffect(() => setOutcome(null), [matrix])
  const copy = async () => {
    try {
      const first = citation({ graph, otherwise, view, language }, frame.views.matrix)
      await navigator.clipboard.writeText(`${first}\n${asTable(matrix)}`)
      setOutcome('copied')
    } catch {
      setOutcome('notCopied')
    }
  }
  useEffect(() => offer('copy-matrix', () => void copy()))
  return (
    <>
      <button type="button" className="button matrix-copy" title={text.copy} onClick={copy}>
        <Copy size={15} aria-hidden />
        <span className="matrix-caption">{text.copy}</span>
      </button>
      <span className="matrix-outcome" role="status">
        {outcome && text[outcome]}
      </span>
    </>
  )
}
