// Lo que sale de la aplicación: imágenes, hojas de papel, un archivo con todo, un código para teléfonos.
import type { HandoutWords } from '../handoutWords'

export const handoutWords: HandoutWords = {
  paragraphs: (labels) => `Párrafos: ${labels}`,
  language: (language) => `Idioma: ${language}`,
  data: (date) => `Datos del ${date}`,
  made: (date) => `Hecho el ${date}`,
  saved: (name, size) => `Guardado: ${name} (${size})`,
  notSaved: 'No se pudo hacer. Quizá no haya conexión o el navegador se negó; inténtelo de nuevo.',
  making: 'Haciéndolo…',
  kilobytes: (count) => `${count} kB`,
  megabytes: (count) => `${count} MB`,
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
