// El mapa de países.
import type { GeographyWords } from '../late/geography'

export const geography: GeographyWords = {
  label: 'Instituciones por país',
  title: 'Geografía',
  base: (institutions, countries) => `${institutions}, en ${countries}.`,
  institutions: { one: '# institución', other: '# instituciones' },
  countries: { one: '# país', other: '# países' },
  means: 'Cada institución está en su país; las que no tienen uno solo están al lado del mapa.',
  meansLines: 'Las líneas acaban en un punto en aquella con la que ha de actuar quien encabeza.',
  meansKeys: 'Las flechas izquierda y derecha llevan de país en país; arriba y abajo, dentro de uno.',
  meansCounts:
    'Un número dice cuántas instituciones hay en un país; las que no tienen uno solo están al lado del mapa. Pulse un número, o el nombre de un país, para leer quiénes están ahí.',
  meansWidths: 'Las líneas unen países cuyas instituciones están unidas, más anchas cuantas más sean.',
  hub: 'Leídos como nodos, los enunciados no trazan líneas entre instituciones.',
  nowhere:
    'Ninguna institución de este mapa está en un solo país, así que no hay nada que dibujar en un mapa de países.',
  map: 'Mapa de países',
  several: 'Varios países',
  loading: 'El mapa de países está en camino …',
  failed: 'El mapa de países no llegó. Quizá no haya conexión; los recuentos de abajo valen sin él.',
  pairs: 'Líneas entre países',
  onePlace: 'País',
  otherPlace: 'Otro país',
  between: 'Entre',
  from: (one, other) => `${one} – ${other}`,
  inside: (one) => `dentro de ${one}`,
  all: 'Todas',
  noPairs: 'No hay líneas con esta lectura y este filtro.',
  source:
    'Contornos: Natural Earth 1:110 millones, dominio público. Los países pequeños que no dibuja están al lado del mapa. Las fronteras se dibujan como las tiene la fuente.',
}
