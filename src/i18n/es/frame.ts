// Los lugares de la aplicación y los botones que los abren y cierran.
import type { Messages } from '../messages'

export const frame: Messages['frame'] = {
  legend: 'Leyenda y filtros',
  views: {
    map: 'Mapa',
    matrix: 'Matriz',
    table: 'Tabla',
    gap: 'Brecha',
    outline: 'Esquema',
    measures: 'Medidas',
  },
  viewsLabel: 'Vista',
  viewMissing: 'Esta vista no llegó. Puede faltar la conexión; las demás quizá funcionen.',
  reload: 'Volver a cargar la página',
  reader: 'Leer la página',
  openLegend: 'Abrir la leyenda y sus filtros',
  closeLegend: 'Cerrar la leyenda',
  openReader: 'Abrir la página y lo seleccionado',
  closeReader: 'Cerrar la página',
  resizeReader: 'Ancho del panel de la página',
  goTo: {
    view: 'Ir a la vista',
    card: 'Ir a lo seleccionado',
    legend: 'Ir a la leyenda y sus filtros',
  },
}
