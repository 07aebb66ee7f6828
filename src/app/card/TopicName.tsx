// What a statement is about, by name; a press shows its words.
import { lookup } from '@/core/model/lookup'
import { Local } from '@/marks/Local'
import { TargetButton } from '@/marks/TargetButton'
import { useDrawn } from '@/marks/useDrawn'
import { Inferred } from './Inferred'

export function TopicName({ id }: { readonly id: string }) {
  const topic = lookup(useDrawn().graph).topics.get(id)
  if (!topic) return <span>{id}</span>
  return (
    <>
      <TargetButton target={{ type: 'topic', id }}>
        <Local of={topic.name} translated={topic.translated} />
      </TargetButton>
      {topic.status === 'inferred' && (
        <>
          {' '}
          <Inferred />
        </>
      )}
    </>
  )
}
