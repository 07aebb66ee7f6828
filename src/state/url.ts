// What an address says of the picture, and back. Pure: the window is urlSync's business. Defaults are left out, so that
// a fresh picture has a short address; what the graph does not have is told, and the rest holds.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { type Otherwise, readOtherwise } from '@/core/model/readOtherwise'
import { READINGS } from '@/core/model/vocabulary'
import { WORD_CLASSES } from '@/core/spans/wordClasses'
import { FACETS, type Filter, NO_FILTER } from '@/core/ties/filter'
import { FOLDING_PRESETS, type Folded, presetFolding, presetOf } from '@/core/ties/folding'
import { parseTarget, type Target, targetKey } from '@/core/ties/target'
import { canBeMade } from '@/core/ties/ties'
import type { Language } from '@/i18n/language'
import {
  ARRANGEMENTS,
  type DocumentSlice,
  LAYERS,
  ORDERS,
  type Origin,
  type PathEnds,
  SOURCES_PARTS,
  type UnknownInAddress,
  VIEW_IDS,
  type ViewId,
  type ViewSlice,
} from './appState'
import { BUNDLED, DEFAULT_MAP } from './bundled'
import { choicesOf } from './choices'
import { FIRST_VIEW } from './firstState'
import { measuresIn, putMeasures } from './measuresAddress'
import { namesOf, optionsToTry, otherwiseOf } from './otherwise'
import { putTable, tableIn } from './tableAddress'

/** What an address holds of a view: everything but the plates that a person dragged. */
type AddressedView = Omit<ViewSlice, 'moved'>

export interface Picture {
  readonly view: AddressedView
  readonly selection: Target | null
  readonly path: PathEnds | null
  readonly otherwise: Otherwise
  /** Of a story that is being told. */
  readonly step: string | null
}

export function encodeAddress(
  { graph, origin, otherwise }: Pick<DocumentSlice, 'graph' | 'origin' | 'otherwise'>,
  { view, selection, path, step }: Omit<Picture, 'otherwise'>,
  language: Language,
): URLSearchParams {
  const params = new URLSearchParams()
  const put = (name: string, value: string, otherwise = '') => {
    if (value !== otherwise) params.set(name, value)
  }
  if (origin.from === 'file') put('file', origin.name)
  else put('graph', origin.from === 'bundled' ? origin.id : origin.url, DEFAULT_MAP)
  put('view', view.shown, FIRST_VIEW.shown)
  put('reading', view.reading, FIRST_VIEW.reading)
  put('folded', presetOf(graph, view.folded) ?? [...view.folded].sort().join(), 'none')
  for (const facet of FACETS) put(facet, view.filter[facet].join())
  put('leftout', view.leftOut, FIRST_VIEW.leftOut)
  put('arrangement', view.arrangement, FIRST_VIEW.arrangement)
  put('order', view.order, FIRST_VIEW.order)
  putTable(params, view)
  putMeasures(put, view.measures)
  put('part', view.sources.part, FIRST_VIEW.sources.part)
  put('only', view.sources.only ?? '')
  put('layers', view.layers.join())
  put('otherwise', namesOf(otherwise).join())
  if (selection) put('selected', targetKey(selection))
  // Ids have no `~`. Ends that are still being chosen are no picture.
  if (path?.from && path.to) put('path', `${path.from}~${path.to}`)
  put('step', step ?? '')
  put('lang', language)
  return params
}

/** As text for the address bar: `:`, `,`, `/` and `~` may stand in a query as they are, and ids are made of them. */
export function searchOf(params: URLSearchParams): string {
  const text = params.toString().replace(/%3A|%2C|%2F|%7E/g, decodeURIComponent)
  return text === '' ? '' : `?${text}`
}

export function languageIn(params: URLSearchParams): Language | undefined {
  const value = params.get('lang')
  return value === 'en' || value === 'es' ? value : undefined
}

/** Which view an address asks for, before the graph that it shows is there. */
export function viewIn(params: URLSearchParams): ViewId {
  const value = params.get('view')
  return VIEW_IDS.find((id) => id === value) ?? FIRST_VIEW.shown
}

/** Which graph an address asks for: one of ours by its id, else an address. A local file's name stands for nothing. */
export function originIn(params: URLSearchParams): Exclude<Origin, { from: 'file' }> {
  const value = params.get('graph') ?? ''
  if (value === '') return { from: 'bundled', id: DEFAULT_MAP }
  return BUNDLED.some(({ id }) => id === value)
    ? { from: 'bundled', id: value }
    : { from: 'address', url: value }
}

/** @param asWritten the graph as its file has it */
export function decodeAddress(
  asWritten: CoordinationGraph,
  params: URLSearchParams,
): Picture & { readonly unknown: readonly UnknownInAddress[] } {
  const unknown: UnknownInAddress[] = []
  /** The values of a list that are there, each once; the others are told. */
  const list = <Value extends string>(parameter: string, known: readonly Value[]): readonly Value[] => {
    const result = new Set<Value>()
    for (const value of namesIn(params, parameter)) {
      const found = known.find((one) => one === value)
      if (found === undefined) unknown.push({ parameter, value })
      else result.add(found)
    }
    return [...result]
  }
  const one = <Value extends string>(parameter: string, known: readonly Value[], otherwise: Value): Value =>
    list(parameter, known)[0] ?? otherwise

  const otherwise = otherwiseOf(list('otherwise', optionsToTry(asWritten)))
  const graph = readOtherwise(asWritten, otherwise)
  const choices = choicesOf(graph)
  const filter: Filter = {
    ...NO_FILTER,
    lines: list('lines', choices.lines),
    passages: list('passages', choices.passages),
    roles: list('roles', choices.roles),
    kinds: list('kinds', choices.kinds),
    countries: list('countries', choices.countries),
  }
  const folded = foldedIn(graph, params, unknown)
  const selected = params.get('selected')
  const target = (selected && parseTarget(graph, selected)) || null
  const selection = target?.type === 'tie' && !canBeMade(graph, folded, target.id) ? null : target
  if (selected && !selection) unknown.push({ parameter: 'selected', value: selected })
  return {
    view: {
      shown: one('view', VIEW_IDS, FIRST_VIEW.shown),
      reading: one('reading', READINGS, FIRST_VIEW.reading),
      folded,
      filter,
      leftOut: one('leftout', ['fade', 'hide'], FIRST_VIEW.leftOut),
      arrangement: one('arrangement', ARRANGEMENTS, FIRST_VIEW.arrangement),
      order: one('order', ORDERS, FIRST_VIEW.order),
      table: tableIn(graph, params, unknown),
      measures: measuresIn(graph, list),
      sources: {
        part: one('part', SOURCES_PARTS, FIRST_VIEW.sources.part),
        only: list('only', WORD_CLASSES)[0] ?? null,
      },
      layers: list('layers', LAYERS),
    },
    selection,
    path: pathIn(graph, params, unknown),
    otherwise,
    step: list('step', stepIds(asWritten))[0] ?? null,
    unknown,
  }
}

function stepIds({ stories }: CoordinationGraph): readonly string[] {
  return stories.flatMap(({ steps }) => steps.map(({ id }) => id))
}

function pathIn(
  graph: CoordinationGraph,
  params: URLSearchParams,
  unknown: UnknownInAddress[],
): PathEnds | null {
  const value = params.get('path')
  if (!value) return null
  const { actors } = lookup(graph)
  const [from = '', to = '', ...rest] = value.split('~')
  if (actors.has(from) && actors.has(to) && from !== to && rest.length === 0) return { from, to }
  unknown.push({ parameter: 'path', value })
  return null
}

function foldedIn(graph: CoordinationGraph, params: URLSearchParams, unknown: UnknownInAddress[]): Folded {
  const names = namesIn(params, 'folded')
  const preset = FOLDING_PRESETS.find((one) => one === names[0])
  if (preset) return presetFolding(graph, preset)
  const { parts } = lookup(graph)
  const folded = new Set<string>()
  for (const name of names) {
    if (parts.has(name)) folded.add(name)
    else unknown.push({ parameter: 'folded', value: name })
  }
  return folded
}

function namesIn(params: URLSearchParams, parameter: string): readonly string[] {
  return (params.get(parameter) ?? '').split(',').filter((name) => name !== '')
}
