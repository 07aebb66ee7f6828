// El esquema: el mapa como árbol de palabras.
import type { OutlineWords } from '../late/outline'

export const outline: OutlineWords = {
  label: 'Esquema de las instituciones y de lo que las une',
  help: 'Las flechas llevan de fila en fila; la derecha abre una fila, la izquierda la cierra o vuelve a la que la contiene. El asterisco abre todas las de al lado. Las letras llevan a un nombre. Intro selecciona, Escape quita la selección.',
  empty: 'Este archivo no nombra ninguna institución: no hay nada que enumerar.',
  allRemoved: 'El filtro quita todas las instituciones.',
  openAll: 'Abrir todo',
  closeAll: 'Cerrar todo',
  leads: 'encabeza, con',
  isLed: 'encabezada por',
  together: 'con',
  lines: { one: '# línea', many: '# de líneas', other: '# líneas' },
  parts: {
    one: 'tiene parte en # enunciado',
    many: 'tiene parte en # de enunciados',
    other: 'tiene parte en # enunciados',
  },
  alone: 'aquí no se une a ninguna',
  leftOut: 'fuera del filtro',
}
