// Every object of a parsed JSON value with its path, for tests that hold for a whole file.

export interface Found {
  readonly path: readonly string[]
  readonly value: Readonly<Record<string, unknown>>
}

export function objectsIn(value: unknown, path: readonly string[] = []): readonly Found[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, member]) => objectsIn(member, [...path, key]))
  return Array.isArray(value) ? inside : [{ path, value: { ...value } }, ...inside]
}
