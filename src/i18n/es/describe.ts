// «Describir esta vista»: su hoja, y lo que también se dice en otros lugares.
import type { Messages } from '../messages'

export const describe: Messages['describe'] = {
  title: 'Esta vista en palabras',
  action: 'Describir esta vista',
  copy: 'Copiar el texto',
  copied: 'Copiado',
  notCopied: 'El navegador no nos dejó copiar.',
  selected: (what) => `Seleccionado: ${what}.`,
  more: { one: '# más', other: '# más' },
}
