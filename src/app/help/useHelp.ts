// Whether the help sheet is open; `?` opens it from wherever nothing is being written.
import { useEffect, useState } from 'react'

export function useHelp() {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) return
      event.preventDefault()
      setShown(true)
    }
    window.addEventListener('keydown', key)
    return () => window.removeEventListener('keydown', key)
  }, [])
  return { shown, show: () => setShown(true), hide: () => setShown(false) }
}

function isWriting({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])')
  )
}
