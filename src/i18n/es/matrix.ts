// La matriz: instituciones frente a instituciones.
import type { Messages } from '../messages'

export const matrix: Messages['matrix'] = {
  label: 'Matriz de quién debe coordinarse con quién',
}
