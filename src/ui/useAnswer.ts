// What is asked elsewhere and comes later: of a worker, or of our own site.
import { useEffect, useState } from 'react'

/**
 * @param ask another function is another question, so it has to be remembered; `null`: nothing is asked
 * @returns `undefined` until it is known, and while nothing is asked; `null` where no answer could be had
 */
export function useAnswer<Answer>(
  ask: ((signal: AbortSignal) => Promise<Answer>) | null,
): Answer | null | undefined {
  const [known, setKnown] = useState<{ readonly ask: typeof ask; readonly answer: Answer | null }>()
  useEffect(() => {
    if (!ask) return
    const abort = new AbortController()
    const tell = (answer: Answer | null) => {
      if (!abort.signal.aborted) setKnown({ ask, answer })
    }
    ask(abort.signal).then(tell, () => tell(null))
    return () => abort.abort()
  }, [ask])
  return ask !== null && known?.ask === ask ? known.answer : undefined
}
