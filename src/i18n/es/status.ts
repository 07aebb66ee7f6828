// La línea de estado: qué hay en el mapa, qué deja fuera el filtro y de qué elecciones dependen los hallazgos.
import type { Messages } from '../messages'

export const status: Messages['status'] = {
  label: 'Lo que muestra el mapa',
  institutions: { one: '# institución', many: '# de instituciones', other: '# instituciones' },
  statements: { one: '# enunciado', many: '# de enunciados', other: '# enunciados' },
  asked: { one: '# vínculo pedido', many: '# de vínculos pedidos', other: '# vínculos pedidos' },
  permitted: { one: '# permitido', many: '# permitidos', other: '# permitidos' },
  existing: { one: '# existente', many: '# de existentes', other: '# existentes' },
  context: { one: '# de contexto', other: '# de contexto' },
  arms: {
    one: '# enlace con una institución',
    many: '# de enlaces con instituciones',
    other: '# enlaces con instituciones',
  },
  met: {
    one: (met) => `${met} de # pedido existe ya`,
    other: (met) => `${met} de # pedidos existen ya`,
  },
  reading: {
    lead: 'Lectura: líneas desde quien encabeza',
    everyone: 'Lectura: todas con todas',
    hub: 'Lectura: enunciados como nodos',
  },
  folding: {
    none: 'nada plegado',
    offices: 'oficinas plegadas en su institución',
    top: 'todo plegado hasta arriba',
  },
  foldedByHand: {
    one: '# institución plegada',
    many: '# de instituciones plegadas',
    other: '# instituciones plegadas',
  },
  asOf: (date) => `Fecha de referencia: ${date}`,
  faded: (what) => `El filtro atenúa ${what}`,
  hidden: (what) => `El filtro quita ${what}`,
  nothingLeftOut: 'El filtro no deja nada fuera',
  ties: { one: '# vínculo', many: '# de vínculos', other: '# vínculos' },
  clear: 'Quitar el filtro',
  heard: (ties, institutions) => `Filtro activo: quedan ${ties} y ${institutions}.`,
  heardFolding: (ties, institutions) => `Con este plegado: ${ties} y ${institutions}.`,
  heardOff: 'Sin filtro: se ve todo.',
  told: {
    'text-copied': 'Texto copiado',
    'text-not-copied': 'El navegador no permitió copiar.',
    'link-copied': 'Enlace copiado',
    'link-not-copied': 'El navegador no permitió copiar. El enlace está en la barra de direcciones.',
    'sheet-missing': 'Esto no llegó. Puede faltar la conexión; inténtelo de nuevo.',
    off: (action) => `${action}: desactivado`,
  },
}
