// The institutions that a step is about, by name.

import { Fragment } from 'react'
import type { ToldStep } from '@/core/story/telling'
import { usePresenterWords } from '@/i18n/late/presenter'
import { Local } from '@/marks/Local'

export function AboutWhom({ about }: Pick<ToldStep, 'about'>) {
  const text = usePresenterWords()
  if (about.length === 0) return null
  return (
    <p className="presenter-about">
      <b>{text.about}</b>{' '}
      {about.map((name, index) => (
        <Fragment key={Object.values(name).join()}>
          {index > 0 && ' · '}
          <Local of={name} />
        </Fragment>
      ))}
    </p>
  )
}
