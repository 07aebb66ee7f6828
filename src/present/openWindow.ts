// Opens the other window of a talk. Windows have names, so that the same one comes back to the front.

import { store } from '@/state/store'
import { audienceAddress, audienceName, nameTalk, presenterAddress } from '@/state/talk'
import { encodeAddress, searchOf } from '@/state/url'
import { linkAudience } from './audienceLink'

/** A link that opens the window, for whom the browser keeps windows from. */
export interface WindowLink {
  readonly href: string
  /** The window's name. */
  readonly target: string
}

/** @returns where the browser let none open: what leads there. */
export function openPresenter(): WindowLink | undefined {
  const { document, view, pointing, presenting, preferences } = store.getState()
  if (!document || !presenting) return undefined
  const talk = nameTalk()
  const picture = encodeAddress(document, { view, ...pointing, step: presenting.step }, preferences.language)
  const link = { href: hereWith(presenterAddress(picture, talk)), target: `presenter-${talk}` }
  const wire = linkAudience(talk)
  const opened = window.open(link.href, link.target, 'popup,width=1100,height=800')
  if (opened) wire.join(opened)
  return opened ? undefined : link
}

/** From the presenter's window, whose address says what the audience sees. */
export function openAudience(talk: string): { readonly opened: Window | null; readonly link: WindowLink } {
  const params = audienceAddress(new URLSearchParams(location.search), talk)
  const link = { href: hereWith(params), target: audienceName(talk) }
  return { opened: window.open(link.href, link.target), link }
}

function hereWith(params: URLSearchParams): string {
  return `${location.pathname}${searchOf(params)}`
}
