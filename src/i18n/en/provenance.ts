// What everything that leaves the app says of where it comes from, besides the choices in force.
export const provenance = {
  paragraphs: (labels: string) => `Paragraphs: ${labels}`,
  language: (language: string) => `Language: ${language}`,
  data: (date: string) => `Data of ${date}`,
  made: (date: string) => `Made on ${date}`,
} as const
