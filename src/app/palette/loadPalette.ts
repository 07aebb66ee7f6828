// The search's code travels when it is first wanted, once; again where it did not arrive.
import type { ComponentType } from 'react'

type Search = ComponentType<{ readonly typed: string }>

let begun: Promise<Search> | undefined

export function loadPalette(): Promise<Search> {
  begun ??= import('./Palette').then(({ Palette }) => Palette)
  begun.catch(() => {
    begun = undefined
  })
  return begun
}
