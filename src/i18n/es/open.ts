// Abrir un archivo o una dirección: mientras dura, cuando falla y lo que se corrigió al abrir.
import type { Messages } from '../messages'

export const open: Messages['open'] = {
  drop: 'Suelte el archivo para abrirlo',
  dropHint: 'Se lee aquí, en esta página, y no se envía a ningún lugar.',
  reading: (name) => `Leyendo ${name}…`,
  cancel: 'Cancelar',
  cancelOpening: 'Dejar de leer el archivo',
  failed: (name) => `No se pudo abrir ${name}`,
  instead: {
    'open-before': 'El mapa que estaba abierto sigue como estaba.',
    'our-own': 'En su lugar está abierto el mapa que acompaña a Entramado.',
  },
  problems: { one: '# problema', many: '# de problemas', other: '# problemas' },
  problemsIn: 'De cada uno se dice dónde está, qué se encontró y qué sería lo correcto.',
  copy: 'Copiar toda la lista',
  copyShown: (count) => `Copiar los primeros ${count}`,
  copied: 'Copiado',
  notCopied: 'El navegador no permitió copiar.',
  more: { one: 'Mostrar # más', other: 'Mostrar # más' },
  shown: (shown, all) => `Los primeros ${shown} de ${all}`,
  another: 'Abrir otro archivo…',
  close: 'Cerrar',
  line: 'línea',
  column: 'columna',
  found: 'Se encontró',
  expected: 'Se esperaba',
  nearest: 'Lo más parecido',
  trouble: {
    offline:
      'El archivo no llegó. Quizá no haya conexión o no responda el servidor que lo guarda. Inténtelo de nuevo.',
    'not-found': 'En esta dirección no hay ningún mapa. Quizá cambió de lugar o está mal escrita.',
    refused: 'El servidor no quiso entregar el archivo.',
    'other-origin':
      'Por seguridad, solo se abren direcciones del mismo sitio del que viene esta página. Descargue el archivo y ábralo desde su equipo.',
    unreadable: 'El navegador no pudo leer este archivo. Quizá sea una carpeta o haya cambiado de lugar.',
    stuck: 'La lectura se interrumpió. Quizá el archivo sea demasiado para la memoria de este navegador.',
  },
  start: {
    title: 'No se pudo cargar el mapa',
    again: 'Intentar de nuevo',
    file: 'Abrir un archivo de este equipo…',
  },
  mended: {
    one: '# cita de este archivo estaba en otro lugar y se encontró de nuevo.',
    many: '# de citas de este archivo estaban en otros lugares y se encontraron de nuevo.',
    other: '# citas de este archivo estaban en otros lugares y se encontraron de nuevo.',
  },
  seeMended: 'Ver cuáles',
  mendedTitle: 'Lo que se corrigió al abrir',
  unknown: {
    one: 'El enlace nombra algo que este mapa no tiene. Lo demás se aplica.',
    other: 'El enlace nombra # cosas que este mapa no tiene. Lo demás se aplica.',
  },
  unknownFile: (name) =>
    `El enlace se hizo para ${name}, un archivo del equipo de alguien. Abra ese archivo para verlo.`,
  seeUnknown: (list) => `Sin conocer: ${list}`,
  moreUnknown: { one: 'y # más', other: 'y # más' },
  update: 'Hay una versión más nueva de Entramado.',
  takeUpdate: 'Cargarla ahora',
  takeUpdateAction: 'Versión nueva: cargarla ahora',
  dismiss: 'Descartar este mensaje',
}
