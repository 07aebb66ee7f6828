// The search: a field and a list of what answers, all by keys, by hand and for ears.
import { Search, X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { closeSheet, isChoosing } from '@/state/store'
import { useApp } from '@/state/useApp'
import { IconButton } from '@/ui/IconButton'
import { useModal } from '@/ui/useModal'
import { goTo } from '../frame/places'
import { useRecentFiles } from '../open/useRecentFiles'
import type { SheetProps } from '../sheets/loadSheet'
import { groupsFor } from './groupsFor'
import { choose, type GroupId, type Item } from './item'
import { nextRow } from './nextRow'
import { Row } from './Row'
import { remember } from './recent'
import './palette.css'

export function Palette({ typed }: Pick<SheetProps, 'typed'>) {
  const { palette: text, path } = useMessages()
  const language = useLanguage()
  const state = useApp((now) => now)
  useRecentFiles()
  const choosing = isChoosing(state.pointing.path)
  const [fieldName, title] = choosing ? [path.chooseByName, path.chooseByName] : [text.field, text.title]
  const [query, setQuery] = useState(typed)
  const [opened, setOpened] = useState<ReadonlySet<GroupId>>(new Set())
  const [at, setAt] = useState(0)
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  useModal(dialog)
  const chose = useGoOnAtTheCard()

  const groups = useMemo(() => groupsFor(state, query, language, opened), [state, query, language, opened])
  const items = groups.flatMap((group) => group.items)
  const hits = items.filter(({ type }) => type !== 'more').length
  const current = items[Math.min(at, items.length - 1)]
  const optionId = (key: string) => `${id}-${items.findIndex((item) => item.key === key)}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: another row at hand must be in sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current?.key])

  const take = (item: Item) => {
    if (item.type === 'more') {
      setOpened(new Set([...opened, item.group]))
      return
    }
    remember(item)
    // Words of the report take the focus themselves, and an action may.
    chose.current = item.type === 'hit' && item.hit.kind !== 'words'
    choose(item)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const next = nextRow(event.key, Math.min(at, items.length - 1), items.length)
    if (next !== undefined) setAt(next)
    else if (event.key === 'Enter') {
      if (current) take(current)
    } else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) closeSheet()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the backdrop is a second way; Escape closes by itself
    <dialog
      ref={dialog}
      className="dialog palette"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        closeSheet()
      }}
      onClick={({ target }) => {
        if (target === dialog.current) closeSheet()
      }}
    >
      <div className="dialog-page">
        <div className="palette-field">
          <Search size={18} aria-hidden />
          <input
            type="text"
            role="combobox"
            aria-expanded={items.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={current ? optionId(current.key) : undefined}
            aria-label={fieldName}
            placeholder={fieldName}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            value={query}
            onChange={({ target }) => {
              setQuery(target.value)
              setOpened(new Set())
              setAt(0)
            }}
            onKeyDown={onKeyDown}
          />
          <IconButton icon={X} label={text.close} onPress={closeSheet} />
        </div>
        <div className="palette-list" role="listbox" id={`${id}-list`} aria-label={text.results} ref={list}>
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of a list box, which no other element is
            <div role="group" key={group.id} aria-labelledby={`${id}-${group.id}`}>
              <div className="palette-heading" id={`${id}-${group.id}`} role="presentation">
                {text.groups[group.id]}
              </div>
              {group.items.map((item) => (
                // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names the row at hand
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
                <div
                  key={item.key}
                  id={optionId(item.key)}
                  className="palette-row"
                  role="option"
                  aria-selected={item === current}
                  // So that the field keeps the focus.
                  onPointerDown={(event) => event.preventDefault()}
                  onPointerMove={() => setAt(items.indexOf(item))}
                  onClick={() => take(item)}
                >
                  <Row item={item} />
                </div>
              ))}
            </div>
          ))}
        </div>
        {items.length === 0 && <p className="palette-nothing">{text.nothing(query.trim())}</p>}
        <p className="visually-hidden" role="status">
          {query.trim() === ''
            ? ''
            : items.length === 0
              ? text.nothing(query.trim())
              : plural(language, hits, text.found)}
        </p>
        <p className="palette-hint">{text.hint}</p>
      </div>
    </dialog>
  )
}

/** Who opened the search from nowhere has nothing to go back to: keys and ears go on where what was chosen is told. */
function useGoOnAtTheCard(): RefObject<boolean> {
  const chose = useRef(false)
  useEffect(
    () => () => {
      if (chose.current && document.activeElement === document.body) goTo('card')
    },
    [],
  )
  return chose
}
