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
    geography: 'Geografía',
    sources: 'Fuentes',
  },
  viewsLabel: 'Vista',
  viewMissing: 'Esta vista no llegó. Puede faltar la conexión; las demás quizá funcionen.',
  reload: 'Volver a cargar la página',
  reader: 'Leer la página',
  // Empiezan por lo que muestra el botón, para quien lo diga.
  openLegend: 'Leyenda y filtros: abrir',
  closeLegend: 'Leyenda y filtros: cerrar',
  openReader: 'Leer la página: abrir',
  closeReader: 'Leer la página: cerrar',
  resizeReader: 'Ancho del panel de la página',
  goTo: {
    view: 'Ir a la vista',
    card: 'Ir a lo seleccionado',
    legend: 'Ir a la leyenda y sus filtros',
  },
}
