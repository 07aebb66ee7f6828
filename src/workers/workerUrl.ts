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

/** @param url as an import of `./someWorker?worker&url` gives it; another origin's is refused. */
export function trustedWorker(url: string): Worker {
  policy ??= globalThis.trustedTypes?.createPolicy('entramado-workers', { createScriptURL: ownOrigin }) ?? {
    createScriptURL: ownOrigin,
  }
  return new Worker(policy.createScriptURL(url), { type: 'module' })
}

function ownOrigin(url: string): string {
  if (new URL(url, location.href).origin !== location.origin)
    throw new TypeError(`Not a worker of ours: ${url}`)
  return url
}
