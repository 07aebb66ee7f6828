// La auditoría del texto: qué palabras se leen y como qué, qué dejan abierto, qué se infiere.
import type { Messages } from '../messages'

export const sources: Messages['sources'] = {
  label: 'Lo que dice el texto y lo que de él se leyó',
  title: 'Fuentes',
  partsLabel: 'Qué se examina',
  parts: { words: 'Las palabras', questions: 'Preguntas abiertas', inferred: 'Inferido' },
  read: {
    one: (read, share) => `Se lee ${read} de # palabra (${share}).`,
    other: (read, share) => `Se leen ${read} de # palabras (${share}).`,
  },
  wordsMean:
    'Cada palabra del texto está aquí una vez, en la primera de estas clases a la que pertenece. Pulse una clase para ver solo sus palabras.',
  allClasses: 'todas',
  classesLabel: 'Clases de palabras',
  classes: {
    names: 'Nombra una institución',
    ties: 'Une instituciones',
    acts: 'Acción',
    topic: 'Nombra un tema',
    evidence: 'Es de un enunciado',
    unread: 'No se lee',
  },
  unread: { one: '# palabra no se lee', other: '# palabras no se leen' },
  unreadMean: 'En el orden del texto, para poder juzgar qué quedó fuera.',
  nothingUnread: 'Se leen todas las palabras.',
  noText: 'Este archivo no tiene texto.',
  questions: {
    one: 'Las palabras dejan abierta # pregunta.',
    other: 'Las palabras dejan abiertas # preguntas.',
  },
  questionsMean: 'Cada una con sus opciones, la lectura que el mapa ha elegido y a quién concierne.',
  noQuestions: 'El archivo no registra ninguna.',
  inferences: { one: 'Se infiere # afirmación.', other: 'Se infieren # afirmaciones.' },
  inferencesMean: 'El texto no las afirma; cada una tiene su razón.',
  noNote: 'El archivo no da razón.',
  sorts: {
    actor: 'Institución',
    'part-of': 'Pertenencia',
    topic: 'Tema',
    statement: 'Enunciado',
    participant: 'Parte en un enunciado',
  },
  in: 'en',
  as: (role) => `como «${role}» en`,
}
