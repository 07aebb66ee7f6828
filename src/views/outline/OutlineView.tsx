// The outline: the map as a tree of words. Families hold institutions, and each of these what joins it to others.

import { useEffect } from 'react'
import { plural } from '@/i18n/formats'
import { useLanguage } from '@/i18n/language'
import { useMatrixWords } from '@/i18n/late/matrix'
import { useOutlineWords } from '@/i18n/late/outline'
import { derived } from '@/state/derived'
import { offer } from '@/state/offers'
import { setLeftOut } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { OutlineTree } from './OutlineTree'
import { useTree } from './useTree'
import './outline.css'

export function OutlineView() {
  const text = useOutlineWords()
  const matrix = useMatrixWords()
  const language = useLanguage()
  const { graph } = useDocument()
  const tree = useTree()
  const { institutions } = useApp((state) => derived(state, graph))
  const listed = tree.tree.families.reduce((sum, family) => sum + family.institutions.length, 0)
  const removed = institutions.length - listed
  const { turnAll } = tree
  useEffect(() => offer('open-all', () => turnAll(true)), [turnAll])
  useEffect(() => offer('close-all', () => turnAll(false)), [turnAll])
  return (
    <section className="outline-view" aria-label={text.label}>
      <div className="outline-bar">
        <button type="button" className="button" onClick={() => turnAll(true)}>
          {text.openAll}
        </button>
        <button type="button" className="button" onClick={() => turnAll(false)}>
          {text.closeAll}
        </button>
        {removed > 0 && (
          <p className="outline-removed">
            {plural(language, removed, matrix.removed)}{' '}
            <button type="button" className="link-button" onClick={() => setLeftOut('fade')}>
              {matrix.showFaded}
            </button>
          </p>
        )}
      </div>
      {tree.rows.length > 0 ? (
        <OutlineTree key={graph.id} {...tree} />
      ) : (
        <p className="outline-missing">{graph.actors.length === 0 ? text.empty : text.allRemoved}</p>
      )}
    </section>
  )
}
