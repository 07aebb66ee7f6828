// La brecha: lo que se pide y no existe, lo que se pide y existe, lo que existe sin que se pida.
import type { Messages } from '../messages'

export const gap: Messages['gap'] = {
  label: 'Lo que se pide y lo que existe',
  title: 'La brecha',
  met: {
    one: (met) => `${met} de # vínculo pedido existe ya.`,
    other: (met) => `${met} de # vínculos pedidos existen ya.`,
  },
  nothingAsked: 'Con estas opciones no se pide nada.',
  filtered:
    'Hay un filtro puesto. Elige qué vínculos se enumeran aquí; cada uno se compara con todo lo que dice el texto.',
  small: 'Son recuentos, no una tasa: con tan pocos vínculos, un porcentaje diría más de lo que hay.',
  permitted: {
    one: '# de los vínculos pedidos solo se permite.',
    other: '# de los vínculos pedidos solo se permiten.',
  },
  hub: 'La lectura «enunciados como nodos» no traza líneas entre instituciones, así que no hay qué comparar. Elija cómo se convierte en líneas lo que se pide:',
  lists: {
    missing: 'Se pide y no existe',
    met: 'Se pide y existe',
    unasked: 'Existe sin que se pida',
  },
  hints: {
    missing: 'El texto lo pide o lo permite, y no informa de nada semejante entre estas dos.',
    met: 'El texto lo pide y también informa de ello.',
    unasked: 'El texto informa de ello y no pide nada entre estas dos.',
  },
  none: {
    missing: 'Nada: todo lo que se pide existe.',
    met: 'Nada: de ningún vínculo pedido se informa que exista.',
    unasked: 'Nada: todo lo que existe también se pide.',
    filtered: 'Nada de lo que deja pasar el filtro.',
    nothingAsked: 'Nada: no se pide nada.',
    nothingExists: 'Nada: de nada se informa que exista.',
  },
  moreStatements: { one: 'y # enunciado más', other: 'y # enunciados más' },
  brokers: { one: '# posible intermediaria', other: '# posibles intermediarias' },
  brokersMean: 'Tiene un vínculo existente con ambas:',
  noBrokers: 'Ninguna institución tiene un vínculo existente con los dos extremos de alguno de estos.',
  foldings: 'Si se pliega de otro modo',
  foldingsMean:
    'Que un vínculo exista puede depender de quién representa a quién: lo que hace una comisión puede contar, o no, como obra de su cámara.',
  tryingFoldings: 'Se están probando …',
  foldingsFailed: 'Aquí no se pudieron probar. Quizá ayude volver a cargar la página.',
  noFolding: 'Ningún otro plegado cambia cuántos vínculos pedidos existen.',
  untried: { one: 'No se probó # más.', other: 'No se probaron # más.' },
  fold: (whole) => `Plegar en ${whole} sus partes`,
  unfold: (whole) => `Desplegar ${whole}`,
  onMap: 'Verlo en el mapa',
  onMatrix: 'Verlo en la matriz',
}
