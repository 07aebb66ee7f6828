// The outline of the open graph under the choices in force, and which of its rows are open.
import { useMemo, useState } from 'react'
import { derived } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'
import { type Row, rowsOf, type Tree, treeOf } from './tree'

export interface OpenTree {
  readonly tree: Tree
  readonly rows: readonly Row[]
  readonly open: (keys: readonly string[]) => void
  readonly close: (key: string) => void
  readonly turnAll: (toOpen: boolean) => void
}

/** Families are open until one closes them, institutions closed until one opens them. */
export function useTree(): OpenTree {
  const { graph } = useDocument()
  const now = useApp((state) => derived(state, graph))
  const reading = useApp((state) => state.view.reading)
  const leftOut = useApp((state) => state.view.leftOut)
  const tree = useMemo(() => treeOf(now, { reading, leftOut }), [now, reading, leftOut])
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(() => {
    const families = new Set<string>(tree.families.map(({ family }) => family))
    return rowsOf(tree, (key) => families.has(key) !== turned.has(key))
  }, [tree, turned])
  const isFamily = (key: string) => tree.families.some(({ family }) => family === key)
  const turn = (keys: readonly string[], toOpen: boolean) =>
    setTurned((before) => {
      const next = new Set(before)
      for (const key of keys) {
        if (isFamily(key) === toOpen) next.delete(key)
        else next.add(key)
      }
      return next
    })
  return {
    tree,
    rows,
    open: (keys) => turn(keys, true),
    close: (key) => turn([key], false),
    // Closed are the institutions; of families alone one would see too little.
    turnAll: (toOpen) => setTurned(new Set(toOpen ? tree.joins.keys() : [])),
  }
}
