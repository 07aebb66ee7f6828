// Every shortcut: those of the actions, which act anywhere, and the keys of the map, the matrix, the table and the outline, which act where the focus is.
import { useLanguage, useMessages } from '@/i18n/language'
import type { Messages } from '@/i18n/messages'
import { useApp } from '@/state/useApp'
import { actions } from '../actions/index'
import { Keys } from '../actions/Keys'
import { isSingleKey, keysOf } from '../actions/shortcuts'
import { switchSingleKeys } from '../actions/switchSingleKeys'

interface Row {
  readonly id: string
  readonly does: string
  /** Alternatives, each of keys pressed together. */
  readonly keys: readonly (readonly string[])[]
}

type Named = Messages['help']['keys']

interface KeyInPlace {
  readonly does: keyof Messages['help']['action']
  readonly keys: (named: Named) => Row['keys']
}

const ON_MAP: readonly KeyInPlace[] = [
  { does: 'walk', keys: ({ arrows }) => [[arrows]] },
  { does: 'follow', keys: ({ shift }) => [['F'], [shift, 'F']] },
  { does: 'along', keys: () => [['G']] },
  { does: 'select', keys: ({ enter }) => [[enter]] },
  { does: 'clear', keys: (named) => [[named.escape]] },
  { does: 'back', keys: ({ backspace }) => [[backspace]] },
  { does: 'most', keys: ({ home }) => [[home]] },
  { does: 'fold', keys: ({ space }) => [['Z'], [space]] },
  { does: 'move', keys: ({ arrows }) => [['Alt', arrows]] },
  { does: 'zoom', keys: () => [['+'], ['−']] },
  { does: 'fit', keys: () => [['0']] },
]

const ON_MATRIX: readonly KeyInPlace[] = [
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

const ON_OUTLINE: readonly KeyInPlace[] = [
  { does: 'row', keys: () => [['↑'], ['↓']] },
  { does: 'unfoldRow', keys: () => [['→'], ['←']] },
  { does: 'unfoldRows', keys: () => [['*']] },
  { does: 'name', keys: ({ letters }) => [[letters]] },
  { does: 'rows', keys: ({ home, end }) => [[home], [end]] },
  { does: 'select', keys: ({ enter }) => [[enter]] },
  { does: 'clear', keys: (named) => [[named.escape]] },
]

const PLACES = [
  { title: 'onMap', shortcuts: ON_MAP },
  { title: 'onMatrix', shortcuts: ON_MATRIX },
  { title: 'onOutline', shortcuts: ON_OUTLINE },
] as const

export function Shortcuts() {
  const messages = useMessages()
  const language = useLanguage()
  const { help } = messages
  const singleKeys = useApp((state) => state.preferences.singleKeys)
  const everywhere = actions.flatMap(({ id, title, shortcuts = [] }): readonly Row[] => {
    const acting = shortcuts.filter((shortcut) => singleKeys || !isSingleKey(shortcut))
    return acting.length > 0 ? [{ id, does: title(messages, language), keys: acting.map(keysOf) }] : []
  })
  return (
    <>
      <h4>{help.everywhere}</h4>
      <label className="help-switch">
        <input type="checkbox" checked={singleKeys} onChange={switchSingleKeys.run} />
        <span>
          {help.singleKeys}
          <span className="help-hint">{help.singleKeysHint}</span>
        </span>
      </label>
      <ShortcutList rows={everywhere} />
      <p className="help-hint">{help.allActions}</p>
      {PLACES.map(({ title, shortcuts }) => (
        <section key={title}>
          <h4>{help[title]}</h4>
          <ShortcutList
            rows={shortcuts.map(({ does, keys }) => ({
              id: does,
              does: help.action[does],
              keys: keys(help.keys),
            }))}
          />
        </section>
      ))}
    </>
  )
}

function ShortcutList({ rows }: { readonly rows: readonly Row[] }) {
  const { help } = useMessages()
  return (
    <dl className="shortcuts">
      {rows.map(({ id, does, keys }) => (
        <div key={id}>
          <dt>
            {keys.map((together, index) => (
              <span key={together.join()}>
                {index > 0 && ` ${help.keys.or} `}
                <Keys together={together} />
              </span>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
