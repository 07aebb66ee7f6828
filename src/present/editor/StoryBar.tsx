// The story at hand: its title, and the others, where there are some.
import { BookPlus, Trash2 } from 'lucide-react'
import { newId } from '@/core/edits/newId'
import type { Story } from '@/core/model/graph'
import { inLanguage } from '@/core/model/text'
import { type Language, useLanguage } from '@/i18n/language'
import { useStoryEditorWords } from '@/i18n/late/storyEditor'
import { setEditing } from '@/state/edited'
import { edit } from '@/state/editing'
import { useDocument } from '@/state/useApp'
import { IconButton } from '@/ui/IconButton'
import { leaveFocus } from '@/ui/leaveFocus'
import { inAll } from './keepStep'
import { WordsField } from './WordsField'

interface StoryBarProps {
  readonly story: Story
  readonly written: Language
}

export function StoryBar({ story, written }: StoryBarProps) {
  const words = useStoryEditorWords()
  const language = useLanguage()
  const { asWritten } = useDocument()
  const { stories } = asWritten
  const begin = () => {
    const id = newId(asWritten, 'story')
    edit({ type: 'story/add', story: id, title: inAll((all) => all.untitledStory), steps: [] })
    setEditing({ story: id, step: null })
  }
  return (
    <div className="editor-story">
      {stories.length > 1 && (
        <select
          className="editor-select"
          aria-label={words.stories}
          value={story.id}
          onChange={({ target }) => setEditing({ story: target.value, step: null })}
        >
          {stories.map(({ id, title }) => (
            <option key={id} value={id}>
              {inLanguage(title, language).text}
            </option>
          ))}
        </select>
      )}
      <div className="editor-story-line">
        <WordsField
          label={words.storyTitle}
          of={story.title}
          written={written}
          look="title"
          onCommit={(text) => edit({ type: 'story/rename', story: story.id, language: written, text })}
        />
        <IconButton icon={BookPlus} label={words.newStory} onPress={begin} />
        <IconButton
          icon={Trash2}
          label={words.deleteStory}
          onPress={(button) => {
            leaveFocus(button)
            edit({ type: 'story/delete', story: story.id })
            setEditing({ story: null, step: null })
          }}
        />
      </div>
    </div>
  )
}
