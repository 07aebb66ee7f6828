// What a source text imports, whichever way: read by the parser that builds the app, so that comments and strings mislead nobody.
import { type ESTree, parseSync, Visitor } from 'vite'

export interface Import {
  readonly line: number
  /** As it is written; `undefined` where only the running program knows. */
  readonly from: string | undefined
  /** `address`: as in `new URL('./a', import.meta.url)`. */
  readonly how: 'import' | 're-export' | 'address' | 'glob'
}

export interface Imports {
  readonly imports: readonly Import[]
  /** What the parser did not understand. */
  readonly errors: readonly string[]
}

/** @param path tells by its ending in which language the text is; a text in another than ours imports nothing. */
export function importsIn(path: string, text: string): Imports {
  if (path.endsWith('.css')) return { imports: importsInCss(text), errors: [] }
  if (!/\.[cm]?[jt]sx?$/.test(path)) return { imports: [], errors: [] }
  const { program, comments, errors } = parseSync(path, text, { sourceType: 'module' })
  const imports: Import[] = []
  const note = (node: Importing) => {
    const found = importOf(node)
    if (found) imports.push({ line: lineAt(text, node.start), ...found })
  }
  new Visitor({
    ImportDeclaration: note,
    ExportAllDeclaration: note,
    ExportNamedDeclaration: note,
    ImportExpression: note,
    TSImportType: note,
    TSExternalModuleReference: note,
    TSModuleDeclaration: note,
    NewExpression: note,
    CallExpression: note,
  }).visit(program)
  for (const { value, start } of comments) {
    const from = /^\/\s*<reference\s+(?:path|types)\s*=\s*["']([^"']+)["']/.exec(value)?.[1]
    if (from !== undefined) imports.push({ line: lineAt(text, start), from, how: 'import' })
  }
  return { imports, errors: errors.map(({ message }) => message) }
}

type Importing =
  | ESTree.ImportDeclaration
  | ESTree.ExportAllDeclaration
  | ESTree.ExportNamedDeclaration
  | ESTree.ImportExpression
  | ESTree.TSImportType
  | ESTree.TSExternalModuleReference
  | ESTree.TSModuleDeclaration
  | ESTree.TSGlobalDeclaration
  | ESTree.NewExpression
  | ESTree.CallExpression

function importOf(node: Importing): Omit<Import, 'line'> | undefined {
  switch (node.type) {
    case 'ExportAllDeclaration':
      return { from: node.source.value, how: 're-export' }
    case 'ExportNamedDeclaration':
      return node.source ? { from: node.source.value, how: 're-export' } : undefined
    case 'TSExternalModuleReference':
      return { from: node.expression.value, how: 'import' }
    // Adding to another module's types leans on it like an import.
    case 'TSModuleDeclaration':
      return node.id.type === 'Literal' ? { from: node.id.value, how: 'import' } : undefined
    case 'NewExpression':
      return isNamed(node.callee, 'URL') && isMeta(node.arguments[1], 'url')
        ? { from: words(node.arguments[0]), how: 'address' }
        : undefined
    case 'CallExpression':
      if (isMeta(node.callee, 'glob')) return { from: words(node.arguments[0]), how: 'glob' }
      return isNamed(node.callee, 'require') ? { from: words(node.arguments[0]), how: 'import' } : undefined
    default:
      return { from: words(node.source), how: 'import' }
  }
}

/** The text of a string that is written out. */
function words(node: ESTree.Node | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined
  return undefined
}

function isNamed(node: ESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name
}

/** `import.meta.url` and the like. */
function isMeta(node: ESTree.Node | undefined, name: string): boolean {
  return (
    node?.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    node.property.type === 'Identifier' &&
    node.property.name === name
  )
}

/** Comments and strings are taken whole, so that nothing is found inside of them. */
const CSS = /\/\*.*?\*\/|@import\s+(?:url\(\s*)?["']?([^"')\s;]+)|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs

function importsInCss(text: string): readonly Import[] {
  return [...text.matchAll(CSS)]
    .filter(([, from]) => from !== undefined)
    .map(({ index, 1: from }): Import => ({ line: lineAt(text, index), from, how: 'import' }))
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
