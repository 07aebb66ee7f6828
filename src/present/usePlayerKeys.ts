// What keys do while a story is told. A clicker sends them to whatever has the focus, so they are heard before anybody else.
import { useEffect, useRef } from 'react'
import { commandOf } from '@/ui/keyTable'
import { PLAYER_KEYS, type PlayerCommand } from './keys'

/** Digits that come closer together than this are one number, in milliseconds. */
const TYPING = 3000

export interface PlayerKeys {
  /** @param key as the browser names it */
  readonly run: (command: Exclude<PlayerCommand, 'jump'>, key: string) => void
  /** To a step by its number, from 1. */
  readonly jump: (number: number) => void
}

export function usePlayerKeys({ run, jump }: PlayerKeys): void {
  const typed = useRef({ digits: '', at: 0 })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      // In a dialog, and where one writes, keys are that one’s.
      if (document.querySelector('dialog[open]') || isWriting(event)) return
      const command = commandOf(PLAYER_KEYS, event)
      if (command === undefined) return
      const { digits, at } = typed.current
      const isTyping = digits !== '' && event.timeStamp - at < TYPING
      if (command === 'jump') {
        // Enter presses what has the focus, unless a number was typed.
        if (event.key === 'Enter' && !isTyping) return
        if (event.key === 'Enter') jump(Number(digits))
        typed.current =
          event.key === 'Enter'
            ? { digits: '', at: 0 }
            : { digits: isTyping ? digits + event.key : event.key, at: event.timeStamp }
      } else {
        // Space presses a button that has the focus.
        if (event.key === ' ' && event.target instanceof HTMLButtonElement) return
        if (!event.repeat || command === 'nextStep' || command === 'previousStep') run(command, event.key)
      }
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', hear, { capture: true })
    return () => window.removeEventListener('keydown', hear, { capture: true })
  }, [run, jump])
}

function isWriting({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input')
}
