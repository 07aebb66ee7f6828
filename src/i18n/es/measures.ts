// Medidas: cómo se llama cada una, qué significa y de dónde viene, y qué halla una comparación.
import type { Messages } from '../messages'

export const measures: Messages['measures'] = {
  label: 'Medidas de las instituciones',
  title: 'Medidas',
  base: (institutions, pairs, components) => `${institutions}, ${pairs}, en ${components}.`,
  institutions: { one: '# institución', other: '# instituciones' },
  pairs: { one: '# par unido por líneas', other: '# pares unidos por líneas' },
  components: { one: '# parte', other: '# partes' },
  few: 'Pocas líneas: cada puesto se apoya en un puñado de ellas, y una más o una menos puede cambiarlo. Lea los valores como recuentos.',
  measuring: 'Se está midiendo …',
  failed: 'Aquí no se pudo medir. Quizá ayude volver a cargar la página.',
  nobody: 'Con estas opciones no queda ninguna institución que medir.',
  ranking: 'Clasificación',
  rank: 'Puesto',
  institution: 'Institución',
  noValue: '–',
  notDrawn: 'no se dibuja',
  compare: 'Comparar con',
  nothing: 'Nada',
  changed: {
    one: '# institución tiene otro valor.',
    other: '# instituciones tienen otro valor.',
  },
  most: 'La que más cambia:',
  toNothing: 'Cae a 0:',
  gone: 'No se dibuja entonces, porque otra institución la representa:',
  names: {
    degree: 'Grado',
    betweenness: 'Intermediación',
    closeness: 'Cercanía',
    coreNumber: 'Número de núcleo',
    constraint: 'Restricción',
    effectiveSize: 'Tamaño efectivo',
    cutVertex: 'Vértice de corte',
  },
  means: {
    degree: 'Con cuántas otras instituciones está unida.',
    betweenness:
      'Sobre todos los pares de otras, qué parte de sus caminos más cortos pasa por ella, sumada: cuanto más alta, más tendrían que dar un rodeo sin ella.',
    closeness:
      'A cuán pocos pasos está de las demás, de 0 a 1. Donde no se llega a todas, se multiplica por la parte de aquellas a las que se llega (Wasserman y Faust).',
    coreNumber:
      'El mayor k para el que está en un grupo cuyos miembros están unidos cada uno con otros k del grupo.',
    constraint:
      'Cuánto están unidas entre sí las que se unen a ella, de modo que un solo círculo la retiene; sin ninguna no hay valor.',
    effectiveSize:
      'Cuántas se unen a ella, menos lo que en promedio están unidas entre sí; sin ninguna no hay valor.',
    cutVertex: 'En cuántas partes quedaría sin ella su parte de la red; 0 si quedaría entera.',
  },
  brokers: 'Intermediarias entre grupos',
  brokersMean:
    'Se cuentan pares ordenados de otras: la primera se dirige a la intermediaria, esta a la segunda, y la primera no se dirige a la segunda. Una línea encabezada parte de quien encabeza; la que nadie encabeza va en ambos sentidos.',
  groupBy: 'Grupos por',
  groupings: { family: 'Familia', country: 'País', level: 'Nivel' },
  noBrokers: 'Ninguna intermedia: de donde acaba una línea no parte otra.',
  total: 'Todos',
  roles: {
    coordinator: 'Coordinadora',
    itinerant: 'Itinerante',
    representative: 'Representante',
    gatekeeper: 'Portera',
    liaison: 'Enlace',
  },
  roleMeans: {
    coordinator: 'las tres de un mismo grupo',
    itinerant: 'las otras dos de un grupo, la intermediaria de otro',
    representative: 'la intermediaria habla por su grupo ante otro',
    gatekeeper: 'la intermediaria deja entrar a otro grupo en el suyo',
    liaison: 'las tres de grupos distintos',
  },
}
