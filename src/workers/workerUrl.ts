// Starts a worker from our own build under Trusted Types, which the built page enforces: a bare address is refused there.

interface ScriptPolicy {
  /** Gives a TrustedScriptURL, which TypeScript's DOM library does not know yet; wherever a script is loaded it stands in for a string. */
  createScriptURL(url: string): string
}

declare global {
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy }
    | undefined
}

let policy: ScriptPolicy | undefined

/** @param url of this site; another origin's is refused. */
export function trustedUrl(url: string): string {
  policy ??= globalThis.trustedTypes?.createPolicy('entramado-workers', { createScriptURL: ownOrigin }) ?? {
    createScriptURL: ownOrigin,
  }
  return policy.createScriptURL(url)
}

/** @param url as an import of `./someWorker?worker&url` gives it. */
export function trustedWorker(url: string): Worker {
  // From a disk no browser loads a module into a worker.
  return new Worker(trustedUrl(url), url.startsWith('blob:') ? {} : { type: 'module' })
}

function ownOrigin(url: string): string {
  const { protocol, origin } = new URL(url, location.href)
  // A page made every blob that it can name; where it is one file, its workers are.
  if (protocol !== 'blob:' && origin !== location.origin) throw new TypeError(`Not a worker of ours: ${url}`)
  return url
}
