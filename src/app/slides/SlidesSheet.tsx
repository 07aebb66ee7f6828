// Asks which story becomes slides and in which language, and tells how far they are.
import { useEffect, useId, useRef, useState } from 'react'
import { inLanguage } from '@/core/model/text'
import { formatNumber } from '@/i18n/formats'
import { LANGUAGES, useLanguage, useMessages } from '@/i18n/language'
import { useSlideWords } from '@/i18n/late/slides'
import { store } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { Dialog } from '@/ui/Dialog'
import { Segmented } from '@/ui/Segmented'
import { saveSlides } from './saveSlides'
import './slides.css'

type Work =
  | { readonly status: 'asking' | 'failed' }
  | { readonly status: 'making'; readonly done: number }
  | { readonly status: 'saved'; readonly name: string }

export function SlidesSheet({ onClose }: { readonly onClose: () => void }) {
  const text = useSlideWords()
  const { shell } = useMessages()
  const ours = useLanguage()
  const document = useDocument()
  const { asWritten } = document
  const told = useApp(({ presenting }) => presenting?.step)
  const stories = asWritten.stories.filter(({ steps }) => steps.length > 0)
  const [chosen, setChosen] = useState(
    () => (stories.find(({ steps }) => steps.some(({ id }) => id === told)) ?? stories[0])?.id,
  )
  const [language, setLanguage] = useState(ours)
  const [work, setWork] = useState<Work>({ status: 'asking' })
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const label = useId()
  const story = stories.find(({ id }) => id === chosen)
  const save = () => {
    // A second press while they are made is the same wish.
    if (!story || work.status === 'making') return
    const abort = new AbortController()
    stop.current = abort
    const tell = (next: Work) => {
      if (!abort.signal.aborted) setWork(next)
    }
    tell({ status: 'making', done: 0 })
    const still = { ...store.getState(), document }
    saveSlides(still, story.id, language, abort.signal, (done) => tell({ status: 'making', done })).then(
      (name) => tell({ status: 'saved', name }),
      () => tell({ status: 'failed' }),
    )
  }
  const number = (count: number) => formatNumber(ours, count)
  const { length } = story?.steps ?? []
  return (
    <Dialog
      title={text.title}
      closeLabel={shell.close}
      onClose={onClose}
      actions={
        <button type="button" className="button" aria-disabled={work.status === 'making'} onClick={save}>
          {text.save}
        </button>
      }
    >
      <div className="slides-sheet">
        <p>{text.explain}</p>
        {stories.length > 1 && (
          <p>
            <label htmlFor={label}>{text.story}</label>{' '}
            <select id={label} value={chosen} onChange={({ target }) => setChosen(target.value)}>
              {stories.map(({ id, title }) => (
                <option key={id} value={id}>
                  {inLanguage(title, ours).text}
                </option>
              ))}
            </select>
          </p>
        )}
        <Segmented
          label={text.language}
          options={LANGUAGES.map((value) => ({
            value,
            lang: value,
            content: shell.languages[value],
          }))}
          value={language}
          onChange={(next) => {
            setLanguage(next)
            if (work.status !== 'making') setWork({ status: 'asking' })
          }}
        />
        {work.status === 'making' && <progress aria-label={text.title} value={work.done} max={length} />}
        <p role="status">
          {work.status === 'making' && text.making(number(work.done), number(length))}
          {work.status === 'saved' && text.saved(work.name)}
          {work.status === 'failed' && text.failed}
        </p>
      </div>
    </Dialog>
  )
}
