// The passages in the order of the file, each under the document that it comes from. Long files show a stretch at the
// beginning and the one with the selected words; what lies between opens on demand.
import { Fragment, useMemo, useState } from 'react'
import type { Passage } from '@/core/model/graph'
import { assertions } from '@/core/spans/assertions'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { litBy } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'
import { PassageView } from './PassageView'
import { SourceLine } from './SourceLine'

/** Passages of a stretch: as many as a person scrolls through at once. */
const STRETCH = 40

export function Passages() {
  const text = useMessages().reader
  const language = useLanguage()
  const { graph } = useDocument()
  const selected = useApp((state) => litBy(state, 'selection'))
  const sought = useApp((state) => state.sought?.passage)
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set([0]))
  const litIn = useMemo(() => {
    const words = new Set([...selected.words, ...selected.around])
    return new Set(assertions(graph).flatMap(({ id, passage }) => (words.has(id) ? [passage] : [])))
  }, [graph, selected])
  const wanted = useMemo(() => (sought === undefined ? litIn : new Set([...litIn, sought])), [litIn, sought])
  const stretches = useMemo(
    () =>
      Array.from({ length: Math.ceil(graph.passages.length / STRETCH) }, (_, index) =>
        graph.passages.slice(index * STRETCH, (index + 1) * STRETCH),
      ),
    [graph],
  )
  const lit = (index: number) => stretches[index]?.some(({ id }) => litIn.has(id)) ?? false
  const inOpened = stretches.some((_, index) => opened.has(index) && lit(index))
  const first = inOpened ? -1 : stretches.findIndex((_, index) => lit(index))
  const shown = stretches.map(
    (passages, index) => opened.has(index) || index === first || passages.some(({ id }) => id === sought),
  )
  return stretches.map((passages, index) => {
    if (shown[index]) return <Stretch key={passages[0]?.id} passages={passages} wanted={wanted} />
    // Stretches that are closed side by side open from one button, one after the other.
    if (index > 0 && !shown[index - 1]) return null
    return (
      <button
        type="button"
        key={passages[0]?.id}
        className="button reader-closed"
        onClick={() => setOpened(new Set([...opened, ...(first >= 0 ? [first] : []), index]))}
      >
        {plural(language, passages.length, text.morePassages)}
      </button>
    )
  })
}

interface StretchProps {
  readonly passages: readonly Passage[]
  /** Ids of those whose marks are needed wherever they stand. */
  readonly wanted: ReadonlySet<string>
}

function Stretch({ passages, wanted }: StretchProps) {
  const text = useMessages().reader
  return passages.map((passage, place) => {
    const { id, document, page } = passage
    const before = passages[place - 1]
    const turned = before && before.document === document && before.page !== page && page !== undefined
    return (
      <Fragment key={id}>
        {before?.document !== document && <SourceLine passage={passage} />}
        {turned && <p className="passage-note">{text.page(page)}</p>}
        <PassageView passage={passage} wanted={wanted.has(id)} />
      </Fragment>
    )
  })
}
