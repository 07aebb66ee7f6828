// A view that is a page of findings about the ties between institutions. Where the reading makes none, the ways on instead.
import type { ReactNode } from 'react'
import { useMessages } from '@/i18n/language'
import { setReading } from '@/state/store'
import { useApp } from '@/state/useApp'
import './tiesPage.css'

interface TiesPageProps {
  readonly label: string
  readonly title: string
  /** Of the page, for what stands in it. */
  readonly className: string
  readonly children: ReactNode
}

export function TiesPage({ label, title, className, children }: TiesPageProps) {
  const { gap, vocabulary } = useMessages()
  const reading = useApp((state) => state.view.reading)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="ties-view" aria-label={label} tabIndex={0}>
      <div className={`ties-page ${className}`}>
        <h2>{title}</h2>
        {reading === 'hub' ? (
          <>
            <p>{gap.hub}</p>
            <p className="ties-choices">
              {(['lead', 'everyone'] as const).map((one) => (
                <button type="button" className="button" key={one} onClick={() => setReading(one)}>
                  {vocabulary.reading[one]}
                </button>
              ))}
            </p>
          </>
        ) : (
          children
        )}
      </div>
    </section>
  )
}
