// La barra superior: el nombre del mapa, abrir, idioma, tema, ayuda.
import type { Messages } from '../messages'

export const shell: Messages['shell'] = {
  title: 'Entramado',
  source: 'Fuente',
  moreSources: { one: 'y # más', other: 'y # más' },
  open: 'Abrir',
  openFile: 'Abrir un archivo…',
  openHint: 'O suelte un archivo en cualquier parte de la página. Nada sale de este equipo.',
  maps: 'Mapas incluidos en Entramado',
  bundled: {
    'mexico-2009': 'México 2009: página 24 de A/HRC/11/7/Add.2',
    example: 'Un ejemplo pequeño para conocer el formato',
  },
  recent: 'Abiertos antes, guardados en este dispositivo',
  forget: (name) => `Olvidar ${name}`,
  openNow: 'abierto',
  copyLink: 'Copiar un enlace a esta vista',
  noLink: 'Un archivo de este equipo no tiene enlace.',
  language: 'Idioma',
  languages: { en: 'English', es: 'Español' },
  theme: 'Tema',
  themes: { system: 'El del sistema', light: 'Claro', dark: 'Oscuro', projector: 'Proyector' },
  help: 'Ayuda: marcas y atajos',
  singleKeys: 'Atajos de una sola tecla',
  ctrlKeys: 'Atajos con Ctrl o ⌘',
  close: 'Cerrar',
}
