// La hoja de ayuda: qué significan las marcas y todos los atajos.
import type { Messages } from '../messages'

export const help: Messages['help'] = {
  title: 'Cómo leer y usar el mapa',
  intro:
    'Cada línea une instituciones que, según el texto, deben actuar juntas o ya lo hacen. Seleccione una línea para leer las palabras en que se apoya; señale palabras para iluminar su línea.',
  marks: 'Qué significan las marcas',
  line: {
    asked: 'El texto lo pide.',
    permitted: 'El texto lo permite: «puede».',
    existing: 'El texto dice que existe o existió.',
    context: 'El texto lo menciona sin pedir ni afirmar cooperación.',
  },
  arrow: 'La flecha sale de la institución encargada de actuar.',
  width: 'Una línea más ancha se apoya en más enunciados. Una pálida es inferida; su nota dice por qué.',
  plates: 'El color y las esquinas indican el tipo de institución; el contorno, si es una sola o son varias.',
  yellow: 'El amarillo marca lo seleccionado: en el mapa, en el texto y en la ficha.',
  shortcuts: 'Atajos',
  everywhere: 'En toda la página',
  onMap: 'En el mapa',
  singleKeys: 'Atajos de una sola tecla',
  singleKeysHint: 'Las combinaciones con Ctrl o ⌘ y las teclas del mapa funcionan siempre.',
  allActions: 'Todo lo demás que puede hacerse se encuentra con el buscador.',
  action: {
    walk: 'ir de una institución a otra',
    follow: 'recorrer sus líneas, una tras otra',
    back: 'volver atrás',
    select: 'seleccionar y leer sus palabras',
    clear: 'quitar la selección',
    fold: 'plegar o desplegar',
    move: 'mover la placa',
    zoom: 'acercar, alejar',
    fit: 'ver todo el mapa',
  },
  keys: {
    arrows: '← ↑ → ↓',
    enter: 'Intro',
    escape: 'Esc',
    backspace: 'Retroceso',
    space: 'Espacio',
    shift: 'Mayús',
    or: 'o',
  },
  pointer: 'Con el ratón o el dedo',
  gesture: {
    click: 'Un clic selecciona; un clic en el fondo quita la selección.',
    hover: 'Al señalar se ilumina lo que va junto.',
    double: 'El doble clic pliega en una institución sus partes o las despliega.',
    drag: 'Arrastre una placa para moverla o el fondo para desplazarse; la rueda o los dedos acercan y alejan.',
  },
  privacy: 'Los archivos que abre se leen solo en esta página. No se envía nada a ningún lugar.',
}
