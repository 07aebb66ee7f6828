// Cómo se unen dos instituciones a través de otras: elegir los extremos, los pasos, y por qué no hay camino.
import type { Messages } from '../messages'

export const path: Messages['path'] = {
  kicker: 'Camino',
  find: 'Buscar un camino entre dos instituciones…',
  from: 'Buscar un camino desde aquí…',
  close: 'Cerrar el camino',
  back: 'Volver al camino',
  chooseFirst: 'Elija la institución donde empieza el camino: púlsela o búsquela por su nombre.',
  chooseOther: 'Elija la institución donde termina el camino: púlsela o búsquela por su nombre.',
  begins: 'Camino desde',
  to: 'hasta',
  byName: 'Buscar por nombre',
  cancel: 'Cancelar',
  chooseByName: 'Una institución para el camino',
  steps: { one: '# paso', other: '# pasos' },
  found: {
    one: (steps) => `# camino más corto, de ${steps}.`,
    other: (steps) => `# caminos más cortos, de ${steps} cada uno.`,
  },
  more: { one: 'Mostrar # más', other: 'Mostrar # más' },
  listed: { one: 'Se muestra el primero.', other: 'Se muestran los primeros #.' },
  honest:
    'Cada paso se apoya en palabras del texto. Que juntos formen un camino resulta del mapa; el texto no lo dice. No cuenta hacia dónde apunta una flecha.',
  nth: (at, of) => `Camino ${at} de ${of}`,
  and: 'y',
  none: 'No hay camino.',
  never: {
    placeholder: (name) => `${name}: el texto no precisa quién es, así que no se le traza ninguna línea.`,
    speaker: (name) =>
      `${name} habla en el texto y no participa en nada, así que no se le traza ninguna línea.`,
  },
  hub: 'Esta lectura dibuja enunciados entre las instituciones, no líneas de una a otra.',
  readAs: (reading) => `Leer como: ${reading}`,
  foldedInto: 'está plegada en',
  takeInstead: (name) => `Tomar en su lugar ${name}`,
  unfold: (name) => `Desplegar ${name}`,
  filter: {
    one: 'El filtro deja fuera lo que las une. Sin él hay un camino de # paso. De él faltan:',
    other: 'El filtro deja fuera lo que las une. Sin él hay un camino de # pasos. De él faltan:',
  },
  apart: 'Ninguna línea lleva de una a otra, con filtro o sin él.',
  alone: (name) => `${name} no tiene líneas con esta lectura.`,
  joins: {
    one: (name) => `${name} se une, de forma directa o a través de otras, con # institución.`,
    other: (name) => `${name} se une, de forma directa o a través de otras, con # instituciones.`,
  },
  underEveryone:
    'Si se une a todas las que se nombran juntas, hay un camino; muchas de sus líneas son inferidas.',
}
