// What shall be printed, and on which paper. The browser’s own print window does the rest, and saves a PDF.
import { useId, useState } from 'react'
import { inLanguage } from '@/core/model/text'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useHandoutWords } from '@/i18n/late/handouts'
import { useDocument } from '@/state/useApp'
import { Dialog } from '@/ui/Dialog'
import { Segmented } from '@/ui/Segmented'
import { Sheets } from './Sheets'
import { PAPERS, type Paper, usePageSize, WAYS, type Way } from './usePageSize'
import { usePrinted, type Wanted } from './usePrinted'
import './handouts.css'
import './paper.css'
import './paperTable.css'

export function PrintSheet({ onClose }: { readonly onClose: () => void }) {
  const { shell } = useMessages()
  const text = useHandoutWords().print
  const language = useLanguage()
  const { stories } = useDocument().asWritten
  const told = stories.filter(({ steps }) => steps.length > 0)
  const [choice, setChoice] = useState<string>(told[0]?.id ?? 'map')
  const [paper, setPaper] = useState<Paper>('a4')
  const [way, setWay] = useState<Way>('portrait')
  const [notes, setNotes] = useState(false)
  const notesId = useId()
  usePageSize(paper, way)
  const wanted: Wanted =
    choice === 'map' || choice === 'blank' ? { what: choice } : { what: 'steps', story: choice }
  const printed = usePrinted(wanted, language)
  const isReady = typeof printed === 'object'
  const count = isReady && printed.what === 'steps' ? printed.steps.length : 1

  return (
    <Dialog
      title={text.title}
      closeLabel={shell.close}
      onClose={onClose}
      actions={
        <>
          <button
            type="button"
            className="button button-main"
            disabled={!isReady}
            onClick={() => window.print()}
          >
            {text.print}
          </button>
          <span role="status">
            {printed === 'making' && text.making}
            {printed === 'failed' && text.failed}
            {isReady && plural(language, count, text.pages)}
          </span>
        </>
      }
    >
      <div className="handout-choices">
        <Segmented
          label={text.which}
          direction="column"
          options={[
            ...told.map(({ id, title }) => ({
              value: id,
              content: text.steps(inLanguage(title, language).text),
            })),
            ...(['map', 'blank'] as const).map((value) => ({ value, content: text.choice[value] })),
          ]}
          value={choice}
          onChange={setChoice}
        />
        {wanted.what === 'steps' && (
          <div className="handout-check">
            <input
              type="checkbox"
              id={notesId}
              checked={notes}
              onChange={({ target }) => setNotes(target.checked)}
            />
            <label htmlFor={notesId}>{text.withNotes}</label>
          </div>
        )}
        <Segmented
          label={text.paper}
          options={PAPERS.map((value) => ({ value, content: value.toUpperCase() }))}
          value={paper}
          onChange={setPaper}
        />
        <Segmented
          label={text.way}
          options={WAYS.map((value) => ({ value, content: text.ways[value] }))}
          value={way}
          onChange={setWay}
        />
        <p className="quiet">{text.hint}</p>
      </div>
      {isReady && <Sheets printed={printed} paper={paper} way={way} notes={notes} />}
    </Dialog>
  )
}
