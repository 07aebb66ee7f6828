// A language that nobody speaks: each message in brackets, accented and 40 % longer. What stands outside of brackets was
// never translated, and what does not fit would not fit a longer language either.
import { textsIn } from './textsIn'

export const OPENS = '⟦'
const CLOSES = '⟧'

const ACCENTED: Readonly<Record<string, string>> = {
  ...{
    a: 'á',
    c: 'ç',
    d: 'ð',
    e: 'ë',
    g: 'ğ',
    i: 'ï',
    l: 'ļ',
    n: 'ñ',
    o: 'ö',
    s: 'š',
    u: 'ü',
    y: 'ÿ',
    z: 'ž',
  },
  ...{ A: 'Å', C: 'Ç', E: 'É', I: 'Î', N: 'Ñ', O: 'Ø', S: 'Š', U: 'Û', Y: 'Ý' },
}

/** The growth of a text, as words of five letters, so that it breaks into lines as words do. */
const GROWTH = 0.4
const WORD = 'žžžžž'

export function pseudo<Words>(catalogue: Words): Words
export function pseudo(catalogue: unknown): unknown {
  return inPseudo(catalogue)
}

function inPseudo(value: unknown): unknown {
  if (typeof value === 'string') return retold(value, [])
  if (typeof value === 'function')
    return (...given: readonly unknown[]) => {
      const told: unknown = Reflect.apply(value, undefined, given)
      return typeof told === 'string' ? retold(told, given.flatMap(textsIn)) : inPseudo(told)
    }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inPseudo(one)]))
  return value
}

/** @param given texts that came from elsewhere: names, numbers, other messages. They stay as they are. */
function retold(text: string, given: readonly string[]): string {
  const parts = splitAt(text, given)
  const own = parts.filter(({ isGiven }) => !isGiven).reduce((sum, { part }) => sum + part.length, 0)
  const words = WORD.repeat(Math.ceil((own * GROWTH) / WORD.length)).slice(0, Math.ceil(own * GROWTH))
  const growth = words.replace(/.{5}(?=.)/g, '$& ')
  const said = parts.map(({ part, isGiven }) => (isGiven ? part : accented(part))).join('')
  return `${OPENS}${said}${growth === '' ? '' : ` ${growth}`}${CLOSES}`
}

function splitAt(
  text: string,
  given: readonly string[],
): readonly { readonly part: string; readonly isGiven: boolean }[] {
  const longest = [...given].filter((one) => one !== '').sort((a, b) => b.length - a.length)
  if (longest.length === 0) return [{ part: text, isGiven: false }]
  const pattern = longest.map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')
  return text.split(new RegExp(`(${pattern})`)).map((part, index) => ({ part, isGiven: index % 2 === 1 }))
}

function accented(text: string): string {
  return [...text].map((letter) => ACCENTED[letter] ?? letter).join('')
}
