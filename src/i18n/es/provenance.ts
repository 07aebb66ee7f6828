// What everything that leaves the app says of where it comes from, besides the choices in force.
import type { ProvenanceWords } from '../late/provenance'

export const provenance: ProvenanceWords = {
  paragraphs: (labels) => `Párrafos: ${labels}`,
  language: (language) => `Idioma: ${language}`,
  data: (date) => `Datos del ${date}`,
  made: (date) => `Hecho el ${date}`,
}
