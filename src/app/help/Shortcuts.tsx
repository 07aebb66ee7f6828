// The list of shortcuts. A shortcut that is added somewhere gets its row here.
import { useMessages } from '@/i18n/language'
import type { Messages } from '@/i18n/messages'

type Keys = Messages['help']['keys']

interface Shortcut {
  readonly does: keyof Messages['help']['action']
  /** Alternatives, each of keys pressed together. */
  readonly keys: (named: Keys) => readonly (readonly string[])[]
}

const EVERYWHERE: readonly Shortcut[] = [
  {
    does: 'open',
    keys: () => [
      ['Ctrl', 'O'],
      ['⌘', 'O'],
    ],
  },
  { does: 'help', keys: () => [['?']] },
]

const ON_MAP: readonly Shortcut[] = [
  { does: 'walk', keys: ({ arrows }) => [[arrows]] },
  { does: 'follow', keys: ({ shift }) => [['F'], [shift, 'F']] },
  { does: 'select', keys: ({ enter }) => [[enter]] },
  { does: 'clear', keys: (named) => [[named.escape]] },
  { does: 'back', keys: ({ backspace }) => [[backspace]] },
  { does: 'fold', keys: ({ space }) => [['Z'], [space]] },
  { does: 'move', keys: ({ arrows }) => [['Alt', arrows]] },
  { does: 'zoom', keys: () => [['+'], ['−']] },
  { does: 'fit', keys: () => [['0']] },
]

const ON_MATRIX: readonly Shortcut[] = [
  { does: 'cell', keys: ({ arrows }) => [[arrows]] },
  { does: 'ends', keys: ({ home, end }) => [[home], [end]] },
  {
    does: 'corners',
    keys: ({ home, end }) => [
      ['Ctrl', home],
      ['Ctrl', end],
    ],
  },
  { does: 'pages', keys: ({ pageUp, pageDown }) => [[pageUp], [pageDown]] },
  { does: 'take', keys: ({ enter }) => [[enter]] },
  { does: 'clear', keys: (named) => [[named.escape]] },
]

export function Shortcuts() {
  const { help } = useMessages()
  return (
    <>
      <ShortcutTable title={help.everywhere} shortcuts={EVERYWHERE} />
      <ShortcutTable title={help.onMap} shortcuts={ON_MAP} />
      <ShortcutTable title={help.onMatrix} shortcuts={ON_MATRIX} />
    </>
  )
}

function ShortcutTable({
  title,
  shortcuts,
}: {
  readonly title: string
  readonly shortcuts: readonly Shortcut[]
}) {
  const { help } = useMessages()
  return (
    <>
      <h4>{title}</h4>
      <dl className="shortcuts">
        {shortcuts.map(({ does, keys }) => (
          <div key={does}>
            <dt>
              {keys(help.keys).map((together, index) => (
                <span key={together.join()}>
                  {index > 0 && ` ${help.keys.or} `}
                  {together.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              ))}
            </dt>
            <dd>{help.action[does]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
