// A shortcut as keys to press.
import { Fragment } from 'react'
import './keys.css'

export function Keys({ together }: { readonly together: readonly string[] }) {
  return (
    <span className="keys">
      {together.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && ' '}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </span>
  )
}
