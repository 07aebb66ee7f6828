// XML → a tree, for tests of what we write: strict about what would make another program refuse it, and no more.

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own and that of everything inside. */
  readonly text: string
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const TOKEN = /<\?xml[^?]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const ATTRIBUTE = /([\w:.-]+)="([^"<]*)"/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** @throws where it is not well formed, or uses a prefix that nobody has declared. */
export function xmlTree(text: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const open: Open[] = [root]
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    end = match.index + match[0].length
    const [, closed, opened, attributes = '', alone, words] = match
    const top = open.at(-1)
    if (!top) throw new Error('More was closed than opened')
    if (words !== undefined) top.text += decoded(words)
    else if (opened !== undefined) {
      const element: Open = { name: opened, attributes: attributesIn(attributes), children: [], text: '' }
      if (alone) top.children.push(element)
      else open.push(element)
    } else if (closed !== undefined) {
      open.pop()
      if (top.name !== closed) throw new Error(`<${top.name}> is closed by </${closed}>`)
      const parent = open.at(-1)
      parent?.children.push(top)
      if (parent) parent.text += top.text
    }
  }
  if (end !== text.length) throw new Error(`Not well formed: ${text.slice(end, end + 80)}`)
  const [only, ...more] = root.children
  if (!only || more.length > 0 || open.length !== 1)
    throw new Error('There must be one root, and it must end')
  undeclared(only, ['xml'])
  return only
}

export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ])
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(ATTRIBUTE)].map(
    ([, key = '', value = '']) => [key, decoded(value)] as const,
  )
  if (new Set(found.map(([key]) => key)).size < found.length) throw new Error(`Twice the same in ${text}`)
  return Object.fromEntries(found)
}

function decoded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot have
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text))
    throw new Error('A character that XML cannot have')
  return text.replace(/&([^;]*);?/g, (_, name: string) => {
    const known = ENTITIES[name]
    if (known === undefined) throw new Error(`An entity that XML does not know: ${name}`)
    return known
  })
}

function undeclared({ name, attributes, children }: XmlElement, before: readonly string[]): void {
  const declared = [
    ...before,
    ...Object.keys(attributes).flatMap((key) => (key.startsWith('xmlns:') ? [key.slice(6)] : [])),
  ]
  for (const one of [name, ...Object.keys(attributes)]) {
    const [prefix, local] = one.split(':')
    if (local !== undefined && prefix !== 'xmlns' && prefix !== undefined && !declared.includes(prefix))
      throw new Error(`Nobody has declared the prefix of ${one}`)
  }
  for (const child of children) undeclared(child, declared)
}
