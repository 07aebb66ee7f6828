// The styles that the content security policy lets in are those of the libraries that are installed.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { libraryStyles, styleText } from '../../../.config/vite/libraryStyles.ts'

test.each(libraryStyles)('$source still writes this style', ({ source, parts }) => {
  const code = readFileSync(`node_modules/${source}`, 'utf8')
  for (const part of parts) expect(code).toContain(`'${part}'`)
})

test('what is put together is a whole rule', () => {
  for (const style of libraryStyles) expect(styleText(style)).toMatch(/^[^{}]+ \{ [^{}]+ \}$/)
})
