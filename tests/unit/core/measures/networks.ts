// Networks for which measures were published.
import type { Line } from '@/core/measures/network'

type Given = readonly [ids: readonly string[], lines: readonly Line[]]

const undirected = (pairs: readonly (readonly [string, string])[]): Given => [
  [...new Set(pairs.flat())],
  pairs.map(([a, b]) => ({ a, b, directed: false })),
]

const lists = (text: string): Given =>
  undirected(
    text
      .trim()
      .split(/\s*[·\n]\s*/)
      .flatMap((list) => {
        const [from = '', to = ''] = list.split(':')
        return to.split(',').map((one): readonly [string, string] => [from.trim(), one.trim()])
      }),
  )

const pairs = (text: string): Given =>
  undirected(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [a = '', b = ''] = pair.split('-')
        return [a, b]
      }),
  )

/** Krackhardt 1990; Andre is 0, Jane is 9. */
export const KITE = lists(
  '0:1,2,3,5 · 1:0,3,4,6 · 2:0,3,5 · 3:0,1,2,4,5,6 · 4:1,3,6 · 5:0,2,3,6,7 · 6:1,3,4,5,7 · 7:5,6,8 · 8:7,9 · 9:8',
)

/** Padgett & Ansell 1993: marriages between fifteen families; the Pucci, who married none of them, are left out. */
export const FLORENTINE = lists(`
  Acciaiuoli:Medici
  Albizzi:Ginori,Guadagni,Medici
  Barbadori:Castellani,Medici
  Bischeri:Guadagni,Peruzzi,Strozzi
  Castellani:Peruzzi,Strozzi
  Guadagni:Lamberteschi,Tornabuoni
  Medici:Ridolfi,Salviati,Tornabuoni
  Pazzi:Salviati
  Peruzzi:Strozzi
  Ridolfi:Strozzi,Tornabuoni`)

export const BORGATTI = pairs('A-B A-F A-G A-E E-G F-G B-G B-D D-G G-C')

/** Davis, Gardner & Gardner 1941: which of eighteen women came to which of fourteen events. */
export const SOUTHERN_WOMEN = lists(`
  Evelyn:E1,E2,E3,E4,E5,E6,E8,E9
  Laura:E1,E2,E3,E5,E6,E7,E8
  Theresa:E2,E3,E4,E5,E6,E7,E8,E9
  Brenda:E1,E3,E4,E5,E6,E7,E8
  Charlotte:E3,E4,E5,E7
  Frances:E3,E5,E6,E8
  Eleanor:E5,E6,E7,E8
  Pearl:E6,E8,E9
  Ruth:E5,E7,E8,E9
  Verne:E7,E8,E9,E12
  Myra:E8,E9,E10,E12
  Katherine:E8,E9,E10,E12,E13,E14
  Sylvia:E7,E8,E9,E10,E12,E13,E14
  Nora:E6,E7,E9,E10,E11,E12,E13,E14
  Helen:E7,E8,E10,E11,E12
  Dorothy:E8,E9
  Olivia:E9,E11
  Flora:E9,E11`)

/** Zachary 1977, without weights. */
export const KARATE = lists(`
  1:2,3,4,5,6,7,8,9,11,12,13,14,18,20,22,32
  2:3,4,8,14,18,20,22,31
  3:4,8,9,10,14,28,29,33
  4:8,13,14
  5:7,11
  6:7,11,17
  7:17
  9:31,33,34
  10:34
  14:34
  15:33,34
  16:33,34
  19:33,34
  20:34
  21:33,34
  23:33,34
  24:26,28,30,33,34
  25:26,28,32
  26:32
  27:30,34
  28:34
  29:32,34
  30:33,34
  31:33,34
  32:33,34
  33:34`)

/** The figure of Batagelj & Zaveršnik 2003: cores 3 for 1 to 8, 2 for 9 to 16, 1 for 17 to 20, 0 for 21. */
export const BATAGELJ_ZAVERSNIK: Given = [
  Array.from({ length: 21 }, (_, at) => String(at + 1)),
  pairs(`
    1-2 1-3 1-4 2-3 2-4 3-4 5-6 5-7 5-8 6-7 6-8 7-8
    3-7 2-11 11-5 11-12 5-12 12-19 12-18 3-9 7-9 7-10 9-10 9-20 17-13 13-14 14-15 15-16 16-13`)[1],
]

export const GOULD_FERNANDEZ: Given = [
  [...'ABCD'],
  ['AB', 'AC', 'BC', 'BD', 'CD', 'DA'].map((pair) => ({
    a: pair.charAt(0),
    b: pair.charAt(1),
    directed: true,
  })),
]
