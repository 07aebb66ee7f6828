// La tabla: instituciones, enunciados y vínculos en hojas.
import type { Messages } from '../messages'

export const table: Messages['table'] = {
  label: 'Hojas de instituciones, enunciados y vínculos',
}
