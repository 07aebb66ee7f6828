// How a content security policy names a text that it allows.
import { createHash } from 'node:crypto'

export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
