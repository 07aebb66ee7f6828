// Cambiar un mapa: las acciones y lo que se dice en cualquier parte. Las palabras del editor mismo llegan con él.
import type { Messages } from '../messages'

export const editing: Messages['editing'] = {
  editStory: 'Editar la historia',
  keep: 'Guardar esto como paso',
  undo: 'Deshacer el último cambio',
  undoShort: 'Deshacer',
  redo: 'Rehacer lo deshecho',
  save: 'Guardar el mapa en un archivo',
  unsaved: 'Sin guardar en un archivo',
  saveShort: 'Guardar',
  told: {
    'map-saved': 'Guardado y releído para comprobarlo.',
    'map-downloaded': 'El mapa se entregó al navegador como descarga.',
    'map-not-saved': 'El mapa no se guardó. Sus cambios siguen aquí; pruebe en otro lugar.',
    'map-differs': 'Lo guardado no es lo que hay aquí. Guárdelo otra vez, en otro lugar.',
    'left-unsaved': 'Sus cambios del otro mapa quedan en este dispositivo. Ábralo de nuevo para continuar.',
    'kept-elsewhere':
      'Otra pestaña también cambia este mapa, y solo sus cambios sobreviven a una recarga. Guarde los suyos en un archivo.',
    'not-kept':
      'Este navegador no conserva nada: al recargar se pierden sus cambios. Guarde el mapa en un archivo.',
  },
  skips: 'Nombra lo que no está en el mapa: se salta',
  skipped: (number, missing) => `Se saltó el paso ${number}: nombra lo que no está en el mapa (${missing}).`,
  unknownInStep: (names) => `Este paso pide lo que el mapa no tiene: ${names}.`,
}
