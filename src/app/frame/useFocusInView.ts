// Another view takes the place of the one that had the focus: whoever works by key goes on in the new one.
import { type RefObject, useEffect, useRef } from 'react'
import type { ViewId } from '@/state/appState'
import { useHadFocus } from '@/ui/useHadFocus'
import { focusOn } from './places'

export function useFocusInView(main: RefObject<HTMLElement | null>, shown: ViewId) {
  const { hadFocus, watchFocus } = useHadFocus()
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    if (!hadFocus.current || !main.current) return
    // Its code may still be on its way, and the old view stays for so long.
    const old = document.activeElement
    const watch = new MutationObserver(() => {
      const { activeElement } = document
      // The old view may still change while it stays.
      if (activeElement === old && old !== document.body) return
      if (activeElement !== document.body || focusOn('view')) watch.disconnect()
    })
    watch.observe(main.current, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [main, shown, hadFocus])
  return watchFocus
}
