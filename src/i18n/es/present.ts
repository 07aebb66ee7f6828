// Contar una historia: el pie, sus botones y lo que se ve en su lugar.
import type { Messages } from '../messages'

export const present: Messages['present'] = {
  label: 'La historia',
  start: (title) => `Presentar: ${title}`,
  present: 'Presentar',
  of: (at, of) => `${at} de ${of}`,
  previous: 'Paso anterior',
  next: 'Paso siguiente',
  overview: 'Todos los pasos',
  leave: 'Salir de la historia',
  blank: 'Pantalla en blanco. Una pulsación devuelve la imagen.',
  clock: 'La hora y cuánto lleva la historia',
  verbatim: 'Palabras literales de la fuente',
}
