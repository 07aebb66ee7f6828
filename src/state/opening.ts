// How far the opening of a graph has come.
import type { Problem } from '@/core/model/problem'
import type { Trouble } from './appState'
import { store } from './store'

export function startOpening(name: string): void {
  store.setState({ opening: { status: 'loading', name } })
}

export function failOpening(
  name: string,
  problems: readonly Problem[],
  trouble: Trouble | null = null,
  instead: 'open-before' | 'our-own' = 'open-before',
): void {
  store.setState({ opening: { status: 'failed', name, trouble, problems, instead } })
}

export function endOpening(): void {
  store.setState({ opening: { status: 'idle' } })
}
