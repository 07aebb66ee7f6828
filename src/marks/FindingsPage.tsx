// A view that is a page of findings, as wide as one reads.
import type { ReactNode } from 'react'
import './findingsPage.css'

export interface FindingsPageProps {
  readonly label: string
  readonly title: string
  /** Of the page, for what stands in it. */
  readonly className: string
  readonly children: ReactNode
}

export function FindingsPage({ label, title, className, children }: FindingsPageProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="findings-view" aria-label={label} tabIndex={0}>
      <div className={`findings-page ${className}`}>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  )
}
