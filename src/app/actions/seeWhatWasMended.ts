// Lists what was mended on opening.
import { offered } from './offered'

export const seeWhatWasMended = offered('see-mended', ({ open }) => open.mendedTitle)
