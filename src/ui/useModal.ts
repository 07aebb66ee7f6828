// Opens a <dialog> over the page while its component is there.
import { type RefObject, useLayoutEffect } from 'react'

export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  // Before paint and before removal: a dialog that is gone from the page when it is closed gives no focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [dialog])
}
