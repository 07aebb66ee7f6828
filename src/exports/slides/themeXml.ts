// The theme: our colours and two typefaces that every office program has, so that what a person adds looks alike.
import { FAMILIES } from '@/core/model/vocabulary'
import { COLOURS, FAMILY_COLOURS } from './slideColours'
import { FACES } from './typeWidth'
import { element, xmlDocument } from './xml'

const NAME = 'Entramado'
const SAME = element('a:schemeClr', { val: 'phClr' })
const SOLID = element('a:solidFill', {}, SAME)

export function themeXml(): string {
  return xmlDocument(
    element(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: NAME },
      element('a:themeElements', {}, colours(), fonts(), formats()),
    ),
  )
}

function colours(): string {
  const { ink, paper, quiet, panel, rust } = COLOURS
  const accents = FAMILIES.filter((family) => family !== 'other').map((family) => FAMILY_COLOURS[family])
  const all = {
    dk1: ink,
    lt1: paper,
    dk2: quiet,
    lt2: panel,
    ...Object.fromEntries(accents.map((colour, at) => [`accent${at + 1}`, colour])),
    hlink: rust,
    folHlink: quiet,
  }
  return element(
    'a:clrScheme',
    { name: NAME },
    ...Object.entries(all).map(([slot, colour]) =>
      element(`a:${slot}`, {}, element('a:srgbClr', { val: colour.slice(1).toUpperCase() })),
    ),
  )
}

function fonts(): string {
  const font = (slot: 'majorFont' | 'minorFont', typeface: string) =>
    element(`a:${slot}`, {}, element('a:latin', { typeface }), '<a:ea typeface=""/><a:cs typeface=""/>')
  return element(
    'a:fontScheme',
    { name: NAME },
    font('majorFont', FACES.serif),
    font('minorFont', FACES.plain),
  )
}

/** The format wants three of each; nothing here shines or throws shadows. */
function formats(): string {
  const line = (width: number) =>
    element(
      'a:ln',
      { w: width, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
      SOLID,
      element('a:prstDash', { val: 'solid' }),
    )
  const plain = element('a:effectStyle', {}, element('a:effectLst'))
  return element(
    'a:fmtScheme',
    { name: NAME },
    element('a:fillStyleLst', {}, SOLID, SOLID, SOLID),
    element('a:lnStyleLst', {}, line(9525), line(19_050), line(28_575)),
    element('a:effectStyleLst', {}, plain, plain, plain),
    element('a:bgFillStyleLst', {}, SOLID, SOLID, SOLID),
  )
}
