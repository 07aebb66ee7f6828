// Lo que sale de la aplicación: imágenes, hojas de papel, un archivo con todo, un código para teléfonos.
import type { HandoutWords } from '../late/handouts'

export const handoutWords: HandoutWords = {
  saved: (name, size) => `Guardado: ${name} (${size})`,
  notSaved: 'No se pudo hacer. Quizá no haya conexión o el navegador se negó; inténtelo de nuevo.',
  making: 'Haciéndolo…',
  kilobytes: (count) => `${count} kB`,
  megabytes: (count) => `${count} MB`,
  code: {
    title: 'Un código para teléfonos',
    what: 'Quien lo enfoque con la cámara del teléfono verá lo que se muestra aquí ahora.',
    alt: (address) => `Código QR de ${address}`,
    copy: 'Copiar la dirección',
    copied: 'Copiado',
    notCopied: 'El navegador no nos dejó copiar.',
    unreachable:
      'Los teléfonos no llegan a esta página: está abierta solo en este dispositivo. Publíquela donde la sala pueda llegar, o reparta un archivo con todo.',
    ownFile:
      'Este mapa es un archivo de este dispositivo, así que su dirección mostraría otro mapa en un teléfono. Reparta mejor un archivo con todo.',
    tooLong: 'La dirección es demasiado larga para un código. Con menos elecciones se acorta.',
  },
  oneFile: {
    title: 'Un archivo con todo',
    what: 'Una página que se abre desde un disco o una memoria USB, sin red: la aplicación en ambos idiomas, este mapa con su historia y su texto, y lo que se muestra ahora. Nada en ella pide nada a otro sitio.',
    make: 'Hacer el archivo',
    already: 'Esta página ya es un archivo así. Para compartirla, copie el propio archivo.',
  },
  print: {
    title: 'Imprimir o guardar como PDF',
    which: 'Qué',
    steps: (story) => `Historia: ${story}, una página por paso`,
    choice: {
      map: 'El mapa como está ahora, en una página',
      blank: 'Una hoja en blanco: instituciones sin líneas, para dibujar a mano',
    },
    what: { map: 'Mapa', blank: 'Hoja en blanco, líneas dibujadas a mano' },
    byHand: '¿Quién debería coordinarse con quién? Dibuje una línea por cada caso.',
    withNotes: 'Con las notas para quien presenta',
    notes: 'Notas',
    paper: 'Papel',
    way: 'Orientación',
    ways: { portrait: 'Vertical', landscape: 'Horizontal' },
    hint: 'Líneas y letras quedan nítidas a cualquier tamaño, y las líneas se distinguen también en gris. Para un PDF, elija guardar como PDF en la ventana de impresión.',
    making: 'Haciendo las páginas…',
    failed: 'No se pudieron hacer las páginas. Cierre esto e inténtelo de nuevo.',
    pages: { one: '# página', other: '# páginas' },
    print: 'Imprimir',
    step: (at, of) => `Paso ${at} de ${of}`,
  },
  picture: {
    title: 'Guardar esta vista como imagen',
    what: 'La imagen es como la pantalla ahora, con sus colores y en su idioma. Debajo dice qué es y con qué elecciones se hizo, para poder citarla.',
    format: 'Formato',
    svg: 'SVG: nítida a cualquier tamaño y editable',
    png: 'PNG: para diapositivas y mensajes',
    section: 'Encuadre',
    screen: 'Como en la pantalla',
    whole: 'El mapa entero',
    seenOnly: 'Lo que queda fuera de la vista al desplazarse no sale en la imagen.',
    scale: 'Tamaño',
    times: (scale) => `${scale}×`,
    pixels: (width, height) => `${width} × ${height} píxeles`,
    save: 'Guardar la imagen',
    tooLarge: (width, height) =>
      `Este navegador no hace imágenes de ${width} × ${height} píxeles. Elija un tamaño menor, o SVG.`,
  },
}
