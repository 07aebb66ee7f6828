// «Describir esta vista»: un párrafo hecho con lo que se muestra, para quien escucha y para quien cita.
import type { Messages } from '../messages'

export const describe: Messages['describe'] = {
  title: 'Esta vista en palabras',
  action: 'Describir esta vista',
  copy: 'Copiar el texto',
  copied: 'Copiado',
  notCopied: 'El navegador no nos dejó copiar.',
  view: {
    map: (title) => `El mapa «${title}» se muestra como red.`,
    matrix: (title) => `El mapa «${title}» se muestra como matriz.`,
    table: (title) => `El mapa «${title}» se muestra como tabla.`,
    gap: (title) => `Del mapa «${title}» se muestra la brecha entre lo que se pide y lo que existe.`,
    outline: (title) => `El mapa «${title}» se muestra como esquema.`,
    geography: (title) => `El mapa «${title}» se muestra por países.`,
    sources: (title) => `Del mapa «${title}» se muestra el texto y lo que de él se leyó.`,
    measures: (title) => `Del mapa «${title}» se muestran medidas de sus instituciones.`,
  },
  source: (symbol, date) => `Se apoya en ${symbol}; las pertenencias son las de ${date}.`,
  counts: (institutions, statements, ties) =>
    `Tiene ${institutions} y ${statements}; líneas que dan: ${ties}.`,
  hub: (institutions, statements) =>
    `Tiene ${institutions} y ${statements}, cada uno un nodo entre aquellas de las que habla.`,
  reading: {
    lead: 'Lo que se pide se lee como líneas desde quien lo encabeza.',
    everyone: 'Lo que se pide se lee como líneas entre todas las que nombra.',
    hub: '',
  },
  folded: (names) => `Lo que es parte de ${names} cuenta como suyo.`,
  filtered: (filter, ties, institutions) =>
    `Hay un filtro puesto (${filter}): lo pasan ${ties} y ${institutions}, y lo que sigue habla solo de ellos.`,
  gap: (met, asked) => `De ${asked}, ${met} ya.`,
  exist: { one: '# existe', other: '# existen' },
  most: (names, lines) => `Donde más líneas confluyen: ${names}, con ${lines}.`,
  lines: { one: '# línea', other: '# líneas' },
  leads: (names, lines) => `Quien más encabeza: ${names}, con ${lines}.`,
  alone: (names) => `Sin ninguna línea: ${names}.`,
  noneAlone: 'Todas las instituciones tienen alguna línea.',
  named: (names, statements) => `Se nombra en más enunciados: ${names}, en ${statements}.`,
  ringsLayer: (measure) => `Los anillos de las instituciones muestran: ${measure}.`,
  gapLayer: 'Dibujado encima: qué vínculos pedidos existen ya y cuáles no.',
  arranged: (how) => `Disposición: ${how}.`,
  ordered: (how) => `Orden: ${how}.`,
  sheet: (sheet) => `Hoja: ${sheet}.`,
  chapter: (chapter) => `Capítulo: ${chapter}.`,
  path: (from, to) => `Se muestra un camino de ${from} a ${to}.`,
  selected: (what) => `Seleccionado: ${what}.`,
  more: { one: '# más', other: '# más' },
}
