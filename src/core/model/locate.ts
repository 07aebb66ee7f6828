// From the paths of problems to places in the file's text, in one more pass over it that only runs when there are any.
import { visit } from 'jsonc-parser'
import type { Problem } from './problem'
import { asWritten } from './written'

interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
  length: number
}

/** A wanted path, shared by all that begin with it. */
interface Node {
  readonly children: Map<string | number, Node>
  key?: Place
  value?: Place
}

/**
 * The same problems, each with the line and column of its value (of its key where that is wrong, of the nearest
 * thing around it where it is missing) and with what is written there. The text must have passed `checkSyntax`.
 */
export function locate(problems: readonly Problem[], text: string): readonly Problem[] {
  if (problems.every(({ line }) => line !== undefined)) return problems
  const root: Node = { children: new Map() }
  for (const { path, line } of problems) if (line === undefined) addPath(root, path)
  findPlaces(root, text)
  return problems.map((problem) => (problem.line === undefined ? withPlace(problem, root, text) : problem))
}

function addPath(root: Node, path: Problem['path']): void {
  let node = root
  for (const step of path) {
    const child = node.children.get(step) ?? { children: new Map() }
    node.children.set(step, child)
    node = child
  }
}

function findPlaces(root: Node, text: string): void {
  /** The wanted node of each open array or object, and in an array the index that comes next. */
  const open: { readonly node: Node | undefined; next: number | undefined }[] = []
  let member: Node | undefined = root

  const enter = (offset: number, length: number, line: number, character: number): Node | undefined => {
    const around = open.at(-1)
    if (around?.next !== undefined) {
      member = around.node?.children.get(around.next)
      around.next += 1
    }
    if (member) member.value = { offset, length, line: line + 1, column: character + 1 }
    return member
  }
  const leave = (offset: number, length: number) => {
    const value = open.pop()?.node?.value
    if (value) value.length = offset + length - value.offset
  }

  visit(text, {
    onObjectBegin: (...at) => {
      open.push({ node: enter(at[0], at[1], at[2], at[3]), next: undefined })
    },
    onArrayBegin: (...at) => {
      open.push({ node: enter(at[0], at[1], at[2], at[3]), next: 0 })
    },
    onObjectEnd: leave,
    onArrayEnd: leave,
    onObjectProperty: (name, offset, length, line, character) => {
      member = open.at(-1)?.node?.children.get(name)
      if (member) member.key = { offset, length, line: line + 1, column: character + 1 }
    },
    onLiteralValue: (_value, offset, length, line, character) => {
      enter(offset, length, line, character)
    },
  })
}

function withPlace(problem: Problem, root: Node, text: string): Problem {
  let node: Node | undefined = root
  let around = root.value
  for (const step of problem.path) {
    node = node?.children.get(step)
    around = node?.value ?? around
  }
  const place = problem.code === 'unknown-member' ? (node?.key ?? around) : (node?.value ?? around)
  if (!place) return problem
  const { line, column } = place
  const isThere = node?.value !== undefined && problem.code !== 'missing'
  if (problem.found !== undefined || !isThere) return { ...problem, line, column }
  return { ...problem, found: asWritten(text, place.offset, place.length), line, column }
}
