// A story as slides for other programs: asks in which language, and saves the file.
import { openSheet } from '@/state/store'
import type { Action } from './action'

export const exportSlides: Action = {
  id: 'export/slides',
  title: ({ slides }) => slides.action,
  isHeard: true,
  isAvailable: ({ document }) => document?.asWritten.stories.some(({ steps }) => steps.length > 0) ?? false,
  run: () => openSheet('slides'),
}
