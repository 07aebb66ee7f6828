// The outline: the map as a tree of words. Families hold institutions, and each of these what joins it to others.
import { useMessages } from '@/i18n/language'
import { useDocument } from '@/state/useApp'
import { OutlineTree } from './OutlineTree'
import { useTree } from './useTree'
import './outline.css'

export function OutlineView() {
  const text = useMessages().outline
  const { graph } = useDocument()
  const tree = useTree()
  return (
    <section className="outline-view" aria-label={text.label}>
      <div className="outline-bar">
        <button type="button" className="button" onClick={() => tree.turnAll(true)}>
          {text.openAll}
        </button>
        <button type="button" className="button" onClick={() => tree.turnAll(false)}>
          {text.closeAll}
        </button>
      </div>
      {tree.rows.length > 0 ? (
        <OutlineTree key={graph.id} {...tree} />
      ) : (
        <p className="outline-missing">{graph.actors.length === 0 ? text.empty : text.allRemoved}</p>
      )}
    </section>
  )
}
