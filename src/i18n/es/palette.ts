// El buscador de todo lo que hay en el mapa, en el texto y en lo que puede hacerse.
import type { Messages } from '../messages'

export const palette: Messages['palette'] = {
  title: 'Buscador y órdenes',
  open: 'Buscar',
  close: 'Cerrar el buscador',
  field: 'Institución, enunciado, palabras, orden…',
  results: 'Resultados',
  hint: '↑ ↓ recorren la lista, Intro elige, Esc cierra.',
  groups: {
    recent: 'Elegido hace poco',
    actor: 'Instituciones',
    statement: 'Enunciados',
    words: 'Palabras del informe',
    topic: 'Temas',
    action: 'Órdenes',
  },
  fields: {
    name: 'nombre',
    short: 'nombre breve',
    acronym: 'sigla',
    alias: 'también',
    label: 'rótulo',
    summary: 'resumen',
    text: 'texto',
    translation: 'traducción nuestra',
  },
  on: 'activo',
  found: { one: '# resultado', many: '# de resultados', other: '# resultados' },
  more: { one: 'Mostrar # más', many: 'Mostrar # más', other: 'Mostrar # más' },
  nothing: (query) =>
    `Nada se llama «${query}» ni lo dicen las palabras del informe. Pruebe con menos palabras o con una sigla.`,
  filterBy: 'Filtro',
  openRecent: (file) => `Abrir de nuevo: ${file}`,
  forgetRecent: (file) => `Olvidar en este dispositivo: ${file}`,
  pinSelected: 'Mantener la institución elegida al principio de la clasificación',
  takeOutSelected: 'Qué pasaría sin lo seleccionado',
  clearFilter: 'Quitar el filtro',
  otherLanguage: 'Español ↔ English',
}
