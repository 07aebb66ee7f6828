// Whether the focus was in a place whose content is taken away: then it is lost to nothing, and has to be given back.
import { type FocusEvent, type RefObject, useRef } from 'react'

interface HadFocus {
  readonly hadFocus: Readonly<RefObject<boolean>>
  /** To be spread over the place. */
  readonly watchFocus: {
    readonly onFocus: () => void
    readonly onBlur: (event: FocusEvent) => void
  }
}

export function useHadFocus(): HadFocus {
  const hadFocus = useRef(false)
  return {
    hadFocus,
    watchFocus: {
      onFocus: () => {
        hadFocus.current = true
      },
      // What is taken away loses the focus to nothing; a person takes it somewhere.
      onBlur: ({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) hadFocus.current = false
      },
    },
  }
}
