// Lo que se dice de algo que sale de la aplicación, para poder citarlo.
import type { Messages } from '../messages'

export const citation: Messages['citation'] = {
  reading: (reading) => `Lectura: ${reading}`,
  folding: (folding) => `Plegado: ${folding}`,
  byHand: (names) => `partes en ${names}`,
  filter: (filter) => `Filtro: ${filter}`,
  none: 'ninguno',
  asOf: (date) => `Fecha de referencia: ${date}`,
  csv: 'CSV',
  csvHint: 'Guardar estas filas como archivo CSV, con lectura, plegado y filtros en su primera línea',
  notSaved: 'No se pudo hacer el archivo. Quizá no haya conexión.',
}
