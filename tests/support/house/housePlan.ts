// What a plan of the house says, and which room a file belongs to. The plan itself is tests/architecture.test.ts.

/** A room is a folder under src, or a file that stands there alone (`main.tsx`). `views/*`: each folder in views is its own room. */
export interface HousePlan {
  /** Which rooms each room may import. */
  readonly rooms: Readonly<Record<string, readonly string[]>>
  /** Which rooms may import each package. */
  readonly packages: Readonly<Record<string, readonly string[]>>
  /** Which rooms may import from each folder beside src. */
  readonly beside: Readonly<Record<string, readonly string[]>>
  /** Which rooms may end an import with each of Vite's questions. */
  readonly queries: Readonly<Record<string, readonly string[]>>
  /** The rooms that have stylesheets. */
  readonly styled: readonly string[]
  /** The index.ts files that there may be. */
  readonly lists: readonly string[]
  /** Names that say nothing, alone or as a name's last word. */
  readonly emptyNames: readonly string[]
  /** The most lines that a file of src may have. */
  readonly mostLines: number
  /** Files with a bound of their own. A wider one needs its reason. */
  readonly ownBounds: Readonly<Record<string, { readonly lines: number; readonly reason: string }>>
}

export interface Room {
  /** `views/map`. */
  readonly name: string
  /** Its key in the plan: `views/*`. */
  readonly row: string
}

/** @param path of a file of src, from the project's root. */
export function roomOf(path: string, { rooms }: HousePlan): Room | undefined {
  const parts = path.split('/').slice(1)
  const [top = '', inner] = parts.length > 1 ? parts.slice(0, -1) : parts
  const name = `${top}/${inner}`
  if (inner !== undefined && Object.hasOwn(rooms, name)) return { name, row: name }
  if (inner !== undefined && Object.hasOwn(rooms, `${top}/*`)) return { name, row: `${top}/*` }
  return Object.hasOwn(rooms, top) ? { name: top, row: top } : undefined
}
