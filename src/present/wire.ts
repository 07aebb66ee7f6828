// How windows of one talk hear each other: by a channel of the browser, and from window to window where that is missing or
// cut off, as between pages from a disk. What comes by both is the same, and heard twice does no harm.
import { readMessage, type TalkMessage } from '@/core/story/talkMessage'

const CHANNEL = 'entramado.talk'
/** How often each window asks whether the other one is there, in milliseconds. */
export const ASKED_EVERY = 500

type Say<Message> = Message extends TalkMessage ? Omit<Message, 'talk' | 'to'> : never

export interface Wire {
  readonly say: (message: Say<TalkMessage>) => void
  /** A window that belongs to the talk, as this one opened it. */
  readonly join: (peer: Window) => void
  readonly end: () => void
}

/** @param mine which window this one is */
export function openWire(talk: string, mine: TalkMessage['to'], hear: (message: TalkMessage) => void): Wire {
  const to = mine === 'audience' ? 'presenter' : 'audience'
  const peers = new Set<Window>()
  const opener: unknown = window.opener
  if (isWindow(opener)) peers.add(opener)
  const channel = channelOf()
  const take = (value: unknown): boolean => {
    const message = readMessage(value, talk, mine)
    if (message) hear(message)
    return message !== undefined
  }
  const hearChannel = ({ data }: MessageEvent<unknown>) => void take(data)
  const hearWindow = ({ data, origin, source }: MessageEvent<unknown>) => {
    // Pages from a disk are all of the origin “null”: there it is the name of the talk, which nobody else knows, that counts.
    if (origin !== self.origin || source === window) return
    // Before it is answered. One that has been closed since has no window any more, and its last word counts all the same.
    if (isWindow(source) && readMessage(data, talk, mine)) peers.add(source)
    take(data)
  }
  channel?.addEventListener('message', hearChannel)
  window.addEventListener('message', hearWindow)
  return {
    say: (said) => {
      const message = { ...said, talk, to }
      channel?.postMessage(message)
      for (const peer of peers) {
        if (peer.closed) peers.delete(peer)
        else sendTo(peer, message)
      }
    },
    join: (peer) => peers.add(peer),
    end: () => {
      channel?.close()
      window.removeEventListener('message', hearWindow)
    },
  }
}

function sendTo(peer: Window, message: object): void {
  try {
    peer.postMessage(message, self.origin === 'null' ? '*' : self.origin)
  } catch {
    // It has gone elsewhere.
  }
}

function channelOf(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(CHANNEL)
  } catch {
    return undefined
  }
}

/** Also one of another origin, of which nothing else can be asked. */
function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'closed' in value
}
