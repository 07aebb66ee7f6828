// The outlines of countries; those that the map speaks of stand out.
import type { WorldPicture } from './worldPicture'

export function Outlines({ of }: { readonly of: WorldPicture['outlines'] }) {
  return of.map(({ key, path, isOfMap }) => (
    <path key={key} className="geography-country" data-of-map={isOfMap || undefined} d={path} />
  ))
}
