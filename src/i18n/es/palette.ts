// El buscador de todo lo que hay en el mapa, en el texto y en lo que puede hacerse.
import type { Messages } from '../messages'

export const palette: Messages['palette'] = {
  clearFilter: 'Quitar el filtro',
  otherLanguage: 'Español ↔ English',
}
