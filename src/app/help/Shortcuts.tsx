// Every shortcut: those of the actions, which act anywhere, and the keys of the map, which act where the focus is.
import { useMessages } from '@/i18n/language'
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

const ON_MAP: readonly {
  readonly does: keyof Messages['help']['action']
  readonly keys: (named: Named) => Row['keys']
}[] = [
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

export function Shortcuts() {
  const messages = useMessages()
  const { help } = messages
  const singleKeys = useApp((state) => state.preferences.singleKeys)
  const everywhere = actions.flatMap(({ id, title, shortcuts = [] }): readonly Row[] => {
    const acting = shortcuts.filter((shortcut) => singleKeys || !isSingleKey(shortcut))
    return acting.length > 0 ? [{ id, does: title(messages), keys: acting.map(keysOf) }] : []
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
      <h4>{help.onMap}</h4>
      <ShortcutList
        rows={ON_MAP.map(({ does, keys }) => ({ id: does, does: help.action[does], keys: keys(help.keys) }))}
      />
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
