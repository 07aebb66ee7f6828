// Gathers what pages complain of: console, uncaught errors and rejections, policy violations, requests to other origins.
import type { BrowserContext } from '@playwright/test'

export interface Trouble {
  readonly sort: 'console' | 'page error' | 'unhandled rejection' | 'policy violation' | 'foreign request'
  readonly text: string
}

interface Expected {
  readonly url: string
  met: boolean
}

/** Sent from the page, where only a listener of its own sees these. */
const BINDING = 'tellTrouble'

export class Troubles {
  readonly #origin: string
  readonly #contexts: BrowserContext[] = []
  readonly #expected: Expected[] = []
  readonly #allowed: RegExp[] = []
  #found: Trouble[] = []

  constructor(baseURL: string) {
    this.#origin = new URL(baseURL).origin
  }

  /** Before any page of the context is opened. */
  async watch(context: BrowserContext): Promise<void> {
    this.#contexts.push(context)
    context.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return
      // The page tells the browser what a first map needs, and a presenter's window has none.
      const inPresenters = message.page()?.url().includes('presenter=')
      if (inPresenters && /was preloaded using link preload but not used/.test(message.text())) return
      if (this.#allowed.some((pattern) => pattern.test(message.text()))) return
      const expected = this.#expected.find(({ url }) => message.location().url.endsWith(url))
      if (expected && message.text().startsWith('Failed to load resource')) expected.met = true
      else this.#add('console', `${message.type()}: ${message.text()}`)
    })
    context.on('weberror', (error) => this.#add('page error', String(error.error())))
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== this.#origin) this.#add('foreign request', request.url())
    })
    await context.exposeFunction(BINDING, (sort: Trouble['sort'], text: string) => this.#add(sort, text))
    await context.addInitScript((binding) => {
      const tell = (sort: string, text: string) => {
        const send: unknown = Reflect.get(globalThis, binding)
        if (typeof send === 'function') send(sort, text)
      }
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
        tell('policy violation', `${effectiveDirective} ${blockedURI} ${sample}`.trim()),
      )
      addEventListener('unhandledrejection', ({ reason }) => tell('unhandled rejection', String(reason)))
    }, BINDING)
  }

  /** The next requests for this address (its end) fail, and that is what the test is about. */
  expectFailure(url: string): void {
    this.#expected.push({ url, met: false })
  }

  /** What may be told or not, as the machine is fast or slow. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern)
  }

  /** What was found so far, which is then no longer held against the test. */
  async take(): Promise<readonly Trouble[]> {
    await this.settle()
    const taken = this.#found
    this.#found = []
    return taken
  }

  /** What is left at the end, with the failures that were expected and did not come. */
  async left(): Promise<readonly Trouble[]> {
    await this.settle()
    const missing = this.#expected
      .filter(({ met }) => !met)
      .map(({ url }): Trouble => ({ sort: 'console', text: `Expected to fail, and did not: ${url}` }))
    return [...this.#found, ...missing]
  }

  /** Events come in order: what happened before this was asked has been told when the answer is there. */
  async settle(): Promise<void> {
    const pages = this.#contexts.flatMap((context) => context.pages()).filter((page) => !page.isClosed())
    await Promise.all(pages.map((page) => page.evaluate(() => new Promise((done) => setTimeout(done, 0)))))
  }

  #add(sort: Trouble['sort'], text: string): void {
    this.#found.push({ sort, text })
  }
}
