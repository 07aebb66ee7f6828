// Every shortcut: those of the actions, which act anywhere, and those that act where the focus is, from the tables by which they act.

import { useLanguage, useMessages } from '@/i18n/language'
import { type HelpWords, useHelpWords } from '@/i18n/late/help'
import { playerKeys } from '@/present/keys'
import { useApp } from '@/state/useApp'
import type { Combination } from '@/ui/keyTable'
import { LIST_KEYS } from '@/ui/listWalk'
import { KEYS_IN_VIEWS } from '@/views/keys'
import { actions } from '../actions/index'
import { Keys } from '../actions/Keys'
import { actingShortcuts, keysOf } from '../actions/shortcuts'
import { switchCtrlKeys } from '../actions/switchCtrlKeys'
import { switchSingleKeys } from '../actions/switchSingleKeys'
import { EDGE_KEYS } from '../frame/edgeKeys'
import { AllActions } from './AllActions'

interface Row {
  readonly id: string
  readonly does: string
  /** Alternatives, each of keys pressed together. */
  readonly keys: readonly (readonly string[])[]
}

const PLACES = [
  ...KEYS_IN_VIEWS,
  { place: 'inText', keys: LIST_KEYS },
  { place: 'onEdge', keys: EDGE_KEYS },
] as const

export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages()
  const language = useLanguage()
  const help = useHelpWords()
  const preferences = useApp((state) => state.preferences)
  const { singleKeys, ctrlKeys } = preferences
  const everywhere = actions.flatMap((action): readonly Row[] => {
    const acting = actingShortcuts(action, preferences)
    return acting.length > 0
      ? [{ id: action.id, does: action.title(messages, language), keys: acting.map(keysOf) }]
      : []
  })
  return (
    <>
      <h4>{help.everywhere}</h4>
      <label className="help-switch">
        <input type="checkbox" checked={singleKeys} onChange={switchSingleKeys.run} />
        <span>
          {messages.shell.singleKeys}
          <span className="help-hint">{help.singleKeysHint}</span>
        </span>
      </label>
      <label className="help-switch">
        <input type="checkbox" checked={ctrlKeys} onChange={switchCtrlKeys.run} />
        <span>{messages.shell.ctrlKeys}</span>
      </label>
      <ShortcutList rows={everywhere} />
      <AllActions onClose={onClose} />
      {[...PLACES, { place: 'inStory' as const, keys: playerKeys(singleKeys) }].map(({ place, keys }) => (
        <section key={place}>
          <h4>{help[place]}</h4>
          <ShortcutList
            rows={keys.map((row) => ({
              id: row.does,
              does: help.action[row.does],
              keys: row.keys.map((combination) => together(combination, help.keys)),
            }))}
          />
        </section>
      ))}
    </>
  )
}

function together({ key, with: modifier }: Combination, named: HelpWords['keys']): readonly string[] {
  return modifier ? [named[modifier], named[key]] : [named[key]]
}

function ShortcutList({ rows }: { readonly rows: readonly Row[] }) {
  const help = useHelpWords()
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
