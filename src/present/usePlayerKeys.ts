// What keys do while a story is told. A clicker sends them to whatever has the focus, so they are heard before anybody else.
import { useLayoutEffect, useMemo, useRef } from 'react'
import { useApp } from '@/state/useApp'
import { commandOf } from '@/ui/keyTable'
import { type PlayerCommand, playerKeys } from './keys'

/** Digits that come closer together than this are one number, in milliseconds. */
const TYPING = 3000

export interface PlayerKeys {
  /** @param key as the browser names it */
  readonly run: (command: Exclude<PlayerCommand, 'jump'>, key: string) => void
  /** To a step by its number, from 1. */
  readonly jump: (number: number) => void
  /** While the screen is blank: whatever is pressed brings the picture back, and does nothing else. */
  readonly unblank?: () => void
}

export function usePlayerKeys({ run, jump, unblank }: PlayerKeys): void {
  const singleKeys = useApp(({ preferences }) => preferences.singleKeys)
  const table = useMemo(() => playerKeys(singleKeys), [singleKeys])
  const typed = useRef({ digits: '', at: 0 })
  // With the caption, not after it: who sees the first step may press at once.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      // In a dialog keys are its own.
      if (document.querySelector('dialog[open]') || !handled(event)) return
      event.preventDefault()
      event.stopPropagation()
    }
    const handled = (event: KeyboardEvent): boolean => {
      if (unblank) {
        if (isModifier(event.key)) return false
        unblank()
        return true
      }
      const command = commandOf(table, event)
      if (command === undefined || isForControl(event)) return false
      if (command === 'jump') return heardNumber(event)
      if (!event.repeat || command === 'nextStep' || command === 'previousStep') run(command, event.key)
      return true
    }
    const heardNumber = ({ key, timeStamp }: KeyboardEvent): boolean => {
      const { digits, at } = typed.current
      const begun = timeStamp - at < TYPING ? digits : ''
      if (key !== 'Enter') {
        typed.current = { digits: begun + key, at: timeStamp }
        return true
      }
      typed.current = { digits: '', at: 0 }
      if (begun !== '') jump(Number(begun))
      return begun !== ''
    }
    window.addEventListener('keydown', hear, { capture: true })
    return () => window.removeEventListener('keydown', hear, { capture: true })
  }, [run, jump, unblank, table])
}

function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta'].includes(key)
}

/** What a control that has the focus does by itself; what only a clicker sends goes on. */
function isForControl({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.matches('textarea')) return true
  if (target.matches('input:not([type=radio], [type=checkbox])')) return !key.startsWith('Page')
  if (key === ' ') return target.matches('button, summary, select, input')
  return key.startsWith('Arrow') && target.matches('select, input[type=radio]')
}
