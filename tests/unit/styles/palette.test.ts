// The colours of tokens.css, measured: families can be told apart with any colour vision, and text can be read.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, difference, VISION } from '../../support/colour'

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8')
const FAMILIES = ['international', 'human-rights', 'state', 'legislature', 'civil-society', 'private-sector']

function colours(selector: string): ReadonlyMap<string, string> {
  const block = css.split(`${selector} {`)[1]?.split('}')[0] ?? ''
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']))
}

const themes = {
  light: colours(':root'),
  dark: colours(':root[data-theme="dark"]'),
  'dark by the system': colours(':root:not([data-theme="light"], [data-theme="projector"])'),
  projector: colours(':root[data-theme="projector"]'),
}

function colour(theme: ReadonlyMap<string, string>, name: string): string {
  const found = theme.get(name)
  if (found === undefined) throw new Error(`tokens.css has no --${name}`)
  return found
}

it('measures black against white as 100 and 21:1', () => {
  expect(difference('#ffffff', '#000000', VISION.none)).toBeCloseTo(100, 0)
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5)
})

it('chooses the same dark colours by system and by hand', () => {
  expect([...themes['dark by the system']]).toEqual([...themes.dark])
})

describe.each(Object.entries(themes))('the %s theme', (_name, theme) => {
  it.each(Object.entries(VISION))('keeps families at least CIEDE2000 20 apart with %s', (_vision, matrix) => {
    const differences = FAMILIES.flatMap((one, index) =>
      FAMILIES.slice(index + 1).map((other) =>
        difference(colour(theme, `family-${one}`), colour(theme, `family-${other}`), matrix),
      ),
    )
    expect(differences).toHaveLength(15)
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(20)
  })

  it.each(FAMILIES)('draws the outline of %s at 3:1 on paper', (family) => {
    expect(contrast(colour(theme, `family-${family}`), colour(theme, 'paper'))).toBeGreaterThanOrEqual(3)
  })

  it.each(['ink', 'quiet', 'rust'])('writes %s at 4.5:1 on every ground that it stands on', (text) => {
    for (const ground of ['paper', 'panel', 'raised']) {
      expect(contrast(colour(theme, text), colour(theme, ground))).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('keeps ink readable on both strengths of highlight', () => {
    for (const ground of ['highlight-area', 'highlight-half', 'pressed']) {
      expect(contrast(colour(theme, 'ink'), colour(theme, ground))).toBeGreaterThanOrEqual(7)
    }
  })

  it.each(['rust', 'existing', 'context', 'focus'])('draws lines and rings of %s at 3:1 on paper', (line) => {
    expect(contrast(colour(theme, line), colour(theme, 'paper'))).toBeGreaterThanOrEqual(3)
  })
})

it.each(['rust', 'existing', 'context', 'focus'])('draws %s on a projector at 7:1', (line) => {
  expect(contrast(colour(themes.projector, line), colour(themes.projector, 'paper'))).toBeGreaterThanOrEqual(
    7,
  )
})

it.each(FAMILIES)('draws the outline of %s on a projector at 7:1', (family) => {
  const outline = colour(themes.projector, `family-${family}`)
  expect(contrast(outline, colour(themes.projector, 'paper'))).toBeGreaterThanOrEqual(7)
})

it('writes on a projector at 7:1', () => {
  for (const text of ['ink', 'quiet', 'rust'])
    for (const ground of ['paper', 'panel', 'raised', 'pressed', 'highlight-half'])
      expect(
        contrast(colour(themes.projector, text), colour(themes.projector, ground)),
        `${text} on ${ground}`,
      ).toBeGreaterThanOrEqual(7)
})
