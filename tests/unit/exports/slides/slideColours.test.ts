// Slides have the colours of the light theme.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { COLOURS, FAMILY_COLOURS } from '@/exports/slides/slideColours'

it('has the colours that the style sheet defines first, which are the light ones', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8')
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1]
  for (const [name, colour] of Object.entries(COLOURS)) expect(token(name), name).toBe(colour)
  for (const [name, colour] of Object.entries(FAMILY_COLOURS))
    expect(token(`family-${name}`), name).toBe(colour)
})
