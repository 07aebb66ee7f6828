// Where there is no worker, as here, a short text is read all the same; what the worker does is seen in the browser tests.
import { describe, expect, test } from 'vitest'
import { parseGraph } from '@/core/model/parse'
import { serializeGraph } from '@/core/model/serialize'
import { parseInBackground } from '@/workers/parseClient'
import { graph } from '../../support/graphs'

describe('reading in the background', () => {
  test('[M14] a short text gives what parseGraph gives', async () => {
    const never = new AbortController().signal
    for (const text of [serializeGraph(graph()), '{}', '']) {
      expect(await parseInBackground(text, never)).toEqual(parseGraph(text))
    }
  })

  test('[M14] what is no longer wanted is rejected with the reason', async () => {
    const reason = new Error('Another file was opened.')
    await expect(parseInBackground('{}', AbortSignal.abort(reason))).rejects.toBe(reason)
  })
})
