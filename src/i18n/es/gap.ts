// La brecha: lo que se pide y no existe, lo que se pide y existe, lo que existe sin que se pida.
import type { Messages } from '../messages'

export const gap: Messages['gap'] = {
  label: 'Lo que se pide y lo que existe',
}
