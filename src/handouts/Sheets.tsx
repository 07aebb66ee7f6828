// What is printed: pages beside the app, which only paper shows.
import { createPortal } from 'react-dom'
import { inLanguage } from '@/core/model/text'
import { quotationsOf } from '@/core/story/steps'
import type { Drawn } from '@/drawing/drawn'
import { citation } from '@/exports/citation'
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useHandoutWords } from '@/i18n/late/handouts'
import { DrawnSvg } from '@/marks/DrawnSvg'
import { LineMark } from '@/marks/LineMark'
import { Local } from '@/marks/Local'
import type { Still } from '@/scenes/stillPicture'
import { useDocument } from '@/state/useApp'
import { PaperTable } from './PaperTable'
import type { PaperStep } from './paperMaps'
import type { Paper, Way } from './usePageSize'

export type Printed =
  | { readonly what: 'steps'; readonly steps: readonly PaperStep[] }
  | { readonly what: 'map' | 'blank'; readonly map: Drawn; readonly state: Still }

interface SheetsProps {
  readonly printed: Printed
  readonly paper: Paper
  readonly way: Way
  readonly notes: boolean
}

export function Sheets({ printed, paper, way, notes }: SheetsProps) {
  return createPortal(
    <div className="paper-sheets on-paper" data-paper={paper} data-way={way}>
      {printed.what === 'steps' ? (
        printed.steps.map((one, index) => (
          <StepSheet key={one.step.id} of={one} index={index} count={printed.steps.length} notes={notes} />
        ))
      ) : (
        <MapSheet {...printed} />
      )}
    </div>,
    document.body,
  )
}

interface StepSheetProps {
  readonly of: PaperStep
  readonly index: number
  readonly count: number
  readonly notes: boolean
}

function StepSheet({ of: { step, chosen, shown, content }, index, count, notes }: StepSheetProps) {
  const text = useHandoutWords().print
  const { frame } = useMessages()
  const language = useLanguage()
  const quotations = quotationsOf(chosen.graph, step)
  const place = text.step(formatNumber(language, index + 1), formatNumber(language, count))
  const title = inLanguage(step.title, language).text
  return (
    <article className="paper-sheet">
      <header>
        <p className="paper-place">
          <span>{place}</span>
          {quotations.map(({ passage }) => (
            <bdi key={passage.id}>{passage.label}</bdi>
          ))}
        </p>
        <h1>
          <Local of={step.title} />
        </h1>
        <p className="paper-caption">
          <Local of={step.text} />
        </p>
        {quotations.map(({ passage, words }) => (
          <blockquote key={passage.id} lang={passage.language}>
            “{words}” <cite>{passage.label}</cite>
          </blockquote>
        ))}
      </header>
      {content.sort === 'map' ? (
        <>
          <DrawnSvg drawing={content.map} label={title} />
          <LineKey />
        </>
      ) : (
        <PaperTable table={content} />
      )}
      {notes && step.notes && (
        <section className="paper-notes">
          <h2>{text.notes}</h2>
          <p>
            <Local of={step.notes} />
          </p>
        </section>
      )}
      <footer>{citation(chosen, `${place}, ${frame.views[shown]}`)}</footer>
    </article>
  )
}

function MapSheet({ what, map, state }: Extract<Printed, { readonly map: Drawn }>) {
  const text = useHandoutWords().print
  const language = useLanguage()
  const { graph } = useDocument()
  const title = inLanguage(graph.title, language).text
  return (
    <article className="paper-sheet">
      <header>
        <h1>
          <Local of={graph.title} />
        </h1>
        {what === 'blank' && <p className="paper-caption">{text.byHand}</p>}
      </header>
      <DrawnSvg drawing={map} label={title} />
      {what === 'map' && <LineKey />}
      <footer>{citation({ ...state.document, view: state.view, language }, text.what[what])}</footer>
    </article>
  )
}

/** Told apart by how they are drawn, so that a copier in grey loses nothing. */
function LineKey() {
  const { vocabulary } = useMessages()
  return (
    <ul className="paper-key">
      {(['asked', 'permitted', 'existing', 'context'] as const).map((kind) => (
        <li key={kind}>
          <LineMark kind={kind} /> {vocabulary.line[kind]}
        </li>
      ))}
    </ul>
  )
}
