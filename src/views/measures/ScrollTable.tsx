// A table that scrolls sideways where it is wider than its place.
import type { ReactNode } from 'react'

interface ScrollTableProps {
  readonly label: string
  readonly children: ReactNode
}

export function ScrollTable({ label, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="measures-scroll" aria-label={label} tabIndex={0}>
      <table className="measures-table">{children}</table>
    </section>
  )
}
