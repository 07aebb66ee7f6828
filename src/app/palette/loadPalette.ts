// The search's code travels when it is first wanted, once; again where it did not arrive.
import type { ComponentType } from 'react'

let begun: Promise<ComponentType> | undefined

export function loadPalette(): Promise<ComponentType> {
  begun ??= import('./Palette').then(({ Palette }) => Palette)
  begun.catch(() => {
    begun = undefined
  })
  return begun
}
