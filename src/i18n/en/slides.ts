// A story as slides, by its name; all other words about them travel with what makes them (`src/i18n/late/slides.ts`).
export const slides = {
  action: 'Save the story as slides (PPTX)',
} as const
