// Puts the content security policy into the built page, before anything that it governs. The development page has none: Vite needs more.
import type { Plugin } from 'vite'
import { hashSource } from './hashSource.ts'
import { libraryStyles, styleText } from './libraryStyles.ts'

const CHARSET = '<meta charset="utf-8" />'

/** One directive each, as `default-src 'none'`. */
function policyDirectives(): readonly string[] {
  const hashes = libraryStyles.map((style) => hashSource(styleText(style)))
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashes.join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ]
}

export function contentSecurityPolicy(): Plugin {
  return {
    name: 'entramado:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!html.includes(CHARSET)) throw new Error(`index.html must begin its head with ${CHARSET}`)
        const content = policyDirectives().join('; ')
        return html.replace(
          CHARSET,
          `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`,
        )
      },
    },
  }
}
