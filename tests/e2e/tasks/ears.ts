// A person who hears the page: a virtual screen reader in it, and what it says after each key, in order.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { isIn } from './hearing'
import { plain } from './screen'

/** From the page's own origin, which its policy allows: the page is heard as it is built. */
const ADDRESS = '/virtual-screen-reader.js'
const require = createRequire(import.meta.url)
const CODE = readFileSync(require.resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8').replace(
  /^\/\/# sourceMappingURL=.*$/m,
  '',
)

interface Line {
  readonly of: 'key' | 'voice'
  readonly text: string
}

export class Ears {
  readonly #page: Page
  readonly #lines: Line[] = []

  constructor(page: Page) {
    this.#page = page
  }

  /** Before the page is loaded. */
  async bring(): Promise<void> {
    await this.#page.route(`**${ADDRESS}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: CODE }),
    )
  }

  async start(): Promise<void> {
    await this.#page.evaluate(`import('${ADDRESS}').then(async ({ virtual }) => {
      globalThis.voice = virtual
      await virtual.start({ container: document.body })
    })`)
  }

  /** What was said since belongs to the key before. */
  readonly beforeKey = async (key: string): Promise<void> => {
    // Who listens presses no key before the last one has done what it does.
    await this.#page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))',
    )
    await this.listen()
    this.#lines.push({ of: 'key', text: key })
  }

  async listen(): Promise<void> {
    const said = await this.#page.evaluate<readonly string[]>(`(async () => {
      const said = await voice.spokenPhraseLog()
      await voice.clearSpokenPhraseLog()
      return said
    })()`)
    for (const text of said.map(plain)) if (!isEmpty(text)) this.#lines.push({ of: 'voice', text })
  }

  /** From where the reader is, item by item, until these words were said or the page is at its end. */
  async readUntil(words: string, most = 160): Promise<void> {
    await this.listen()
    this.#lines.push({ of: 'key', text: 'reading on' })
    // Readers say a pressed button again when its name or state changes; the virtual one would lose its place there.
    await this.#page.evaluate(`(() => {
      const focused = document.activeElement
      if (focused.matches('button')) focused.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    })()`)
    for (let read = 0; read < most && !this.#saidSinceReading(words); read += 8) {
      await this.#page.evaluate(`(async () => { for (let at = 0; at < 8; at += 1) await voice.next() })()`)
      await this.listen()
    }
  }

  #saidSinceReading(words: string): boolean {
    const from = this.#lines.findLastIndex(({ of }) => of === 'key')
    return this.#lines.slice(from).some(({ text }) => isIn(text, words))
  }

  get phrases(): readonly string[] {
    return this.#lines.flatMap(({ of, text }) => (of === 'voice' ? [text] : []))
  }

  get transcript(): string {
    return this.#lines.map(({ of, text }) => (of === 'key' ? `[${text}]` : `  ${text}`)).join('\n')
  }
}

function isEmpty(said: string): boolean {
  return said === '' || /^(polite|assertive):$/.test(said)
}
