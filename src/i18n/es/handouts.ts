// Las salidas de la aplicación: su menú y el nombre de cada una. Las palabras de sus hojas viajan con ellas.
import type { Messages } from '../messages'

export const handouts: Messages['handouts'] = {
  menu: 'Exportar',
  picture: 'Guardar esta vista como imagen (SVG, PNG)…',
  print: 'Imprimir o guardar como PDF…',
  oneFile: 'Un archivo con todo, para correo y memorias USB…',
  code: 'Un código QR de esta imagen, para teléfonos en la sala…',
}
