// What lies over the page on demand: its code travels when it is first wanted, once; again where it did not arrive.
import type { ComponentType } from 'react'
import { LANGUAGES, loadLanguage } from '@/i18n/language'
import type { Sheet } from '@/state/sheetNames'

export interface SheetProps {
  readonly onClose: () => void
  /** What was written while the code was still on its way. */
  readonly typed: string
}

const LOADERS: Readonly<Record<Sheet, () => Promise<ComponentType<SheetProps>>>> = {
  search: async () => {
    // One finds an action by its name in either language; without the other’s words, by this one’s.
    await Promise.allSettled(LANGUAGES.map(loadLanguage))
    return (await import('../palette/Palette')).Palette
  },
  describe: () => import('../describe/DescribeSheet').then(({ DescribeSheet }) => DescribeSheet),
  slides: () => import('../slides/SlidesSheet').then(({ SlidesSheet }) => SlidesSheet),
  picture: () => import('@/handouts/PictureSheet').then(({ PictureSheet }) => PictureSheet),
  print: () => import('@/handouts/PrintSheet').then(({ PrintSheet }) => PrintSheet),
  oneFile: () => import('@/handouts/OneFileSheet').then(({ OneFileSheet }) => OneFileSheet),
  code: () => import('@/handouts/CodeSheet').then(({ CodeSheet }) => CodeSheet),
  help: () => import('../help/HelpSheet').then(({ HelpSheet }) => HelpSheet),
}

const begun = new Map<Sheet, Promise<ComponentType<SheetProps>>>()

export function loadSheet(sheet: Sheet): Promise<ComponentType<SheetProps>> {
  const loading = begun.get(sheet) ?? LOADERS[sheet]()
  begun.set(sheet, loading)
  loading.catch(() => begun.delete(sheet))
  return loading
}
