// Las listas cerradas del formato, en palabras.
import type { Messages } from '../messages'

export const vocabulary: Messages['vocabulary'] = {
  reading: { lead: 'Líneas desde quien encabeza', everyone: 'Todas con todas', hub: 'Enunciados como nodos' },
  readingHint: {
    lead: 'Una línea une a la institución encargada de actuar con cada una de las que se nombran con ella.',
    everyone:
      'Se unen de dos en dos todas las instituciones que un enunciado nombra juntas; las líneas que el texto no afirma son inferidas.',
    hub: 'Sin pares: cada enunciado es un nodo pequeño con un enlace hacia cada institución que dice su papel.',
  },
  line: { asked: 'Se pide', permitted: 'Se permite («puede»)', existing: 'Ya existe', context: 'Contexto' },
  family: {
    international: 'Naciones Unidas e inter\u00ADguberna\u00ADmentales',
    'human-rights': 'Órganos de derechos humanos',
    state: 'Estado: ejecutivo, consular, local',
    legislature: 'Poder Legislativo',
    'civil-society': 'Sociedad civil',
    'private-sector': 'Sector privado',
    other: 'Otras',
  },
}
