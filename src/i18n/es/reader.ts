// El texto de la página con sus marcas, y lo que el teclado dice en cada una.
import type { Messages } from '../messages'

export const reader: Messages['reader'] = {
  text: 'El texto',
  page: (page) => `página ${page}`,
  documentDate: (date) => `con fecha de ${date}`,
  openSource: 'Abrir la fuente',
  verbatim: 'Texto literal de la fuente. Lo marcado son las palabras en que se apoya el mapa.',
  toWords: 'A las palabras',
  showTranslation: 'Mostrar la traducción',
  hideTranslation: 'Ocultar la traducción',
  ours: 'Traducción de quienes hicieron el mapa, no oficial',
  note: 'Nota',
  marksOf: (passage) => `Lo que afirman las palabras de ${passage}`,
  marksHelp: 'Las flechas llevan de una marca a otra; Intro selecciona.',
  marksLeftOut: { one: '# marca más no se muestra', other: '# marcas más no se muestran' },
  morePassages: { one: 'Mostrar # pasaje más', other: 'Mostrar # pasajes más' },
  more: { one: 'y # más', other: 'y # más' },
  words: (words) => `«${words}»`,
  mark: {
    statement: (modality, statement) => `${modality}, ${statement}`,
    part: (names, role, statement) => `${names}: ${role} en ${statement}`,
    action: (verb, statement) => `acción en ${statement}: ${verb}`,
    actor: (name) => `nombra a ${name}`,
    partOf: (name) => `dice de qué forma parte ${name}`,
    topic: (name) => `nombra: ${name}`,
  },
}
