// What has fallen apart: counts before and after, who is alone now, and which requests have nobody left.

import type { MeasuresTask } from '@/core/measures/measureAll'
import { piecesOf } from '@/core/measures/whatIf'
import { lookup } from '@/core/model/lookup'
import { formatNumber, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useFindingsWords } from '@/i18n/late/findings'
import { ActorName } from '@/marks/ActorName'
import { Rows } from '@/marks/Rows'
import { SaveRows } from '@/marks/SaveRows'
import { StatementButton } from '@/marks/StatementButton'
import { useDocument } from '@/state/useApp'
import { Members } from './Members'
import { fallenTable } from './tables'
import { useWhatIf } from './useWhatIf'

export function FallenApart({ task, out }: { readonly task: MeasuresTask; readonly out: readonly string[] }) {
  const text = useFindingsWords()
  const { measures } = useMessages()
  const language = useLanguage()
  const { graph } = useDocument()
  const found = useWhatIf(task, out)
  if (found === undefined) return <p role="status">{text.trying}</p>
  if (found === null) return <p role="status">{text.failed}</p>
  const { lines, components, reachable, parts, alone, leaderless, lineless } = found
  const counts = [
    { title: text.lines, count: lines },
    { title: text.parts, count: components },
    { title: text.reachable, count: reachable },
  ]
  // Whoever is taken out is a part no longer, so parts alone may even be fewer.
  const holds = lines[0] === lines[1] && reachable[0] === reachable[1]
  const broken = piecesOf(parts)
  const inPieces = new Set(broken.flat(2))
  // Told already as a piece of its own.
  const onlyAlone = alone.filter((id) => !inPieces.has(id))
  return (
    <div className="measures-finding" role="status">
      <SaveRows name={measures.chapter.whatIf} table={() => fallenTable(graph, language, found, out)} />
      {holds && <p>{text.noneFalls}</p>}
      <dl className="measures-counts">
        {counts.map(({ title, count: [before, after] }) => (
          <div key={title} data-changed={before !== after || undefined}>
            <dt>{title}</dt>
            <dd>{text.became(formatNumber(language, before), formatNumber(language, after))}</dd>
          </div>
        ))}
      </dl>
      {broken.map((pieces) => (
        <Pieces key={pieces[0]?.[0]} of={pieces} />
      ))}
      {onlyAlone.length > 0 && (
        <p className="measures-names">
          {text.nowAlone} <Rows of={onlyAlone}>{(id) => <ActorName key={id} id={id} />}</Rows>
        </p>
      )}
      <Requests title={text.leaderless} of={leaderless} />
      <Requests title={text.lineless} of={lineless.filter((id) => !leaderless.includes(id))} />
    </div>
  )
}

/** What was one part, as the pieces that it is now. */
function Pieces({ of }: { readonly of: readonly (readonly string[])[] }) {
  const text = useFindingsWords()
  const language = useLanguage()
  return (
    <>
      <p>{plural(language, of.length, text.fallen)}</p>
      <ol className="measures-circles">
        <Rows of={of}>{(members) => <Members key={members[0]} of={members} />}</Rows>
      </ol>
    </>
  )
}

function Requests({ title, of }: { readonly title: string; readonly of: readonly string[] }) {
  const { graph } = useDocument()
  const { statements } = lookup(graph)
  if (of.length === 0) return null
  return (
    <>
      <p>{title}</p>
      <Rows of={of.flatMap((id) => statements.get(id) ?? [])}>
        {(statement) => <StatementButton key={statement.id} statement={statement} />}
      </Rows>
    </>
  )
}
