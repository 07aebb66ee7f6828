import { vocabulary } from './en/vocabulary'

export const english = { vocabulary } as const
