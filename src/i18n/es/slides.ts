// Una historia como diapositivas, por su nombre; las demás palabras viajan con lo que las hace (`src/i18n/late/slides.ts`).
import type { Messages } from '../messages'

export const slides: Messages['slides'] = {
  action: 'Guardar la historia como diapositivas (PPTX)',
}
