// Hints for what was meant.
import { describe, expect, test } from 'vitest'
import { nearest } from '@/core/model/nearest'
import { workAllowed } from '@/core/model/work'

const near = (wanted: string, ...candidates: string[]) =>
  nearest(wanted, candidates, workAllowed(1000).comparing)

describe('the nearest word', () => {
  test.each([
    ['org:imo', 'org:iom'],
    ['org:ohcr-mx', 'org:ohchr-mx'],
    ['org:ohchr', 'org:ohchr'],
    ['ORG:IOM', 'org:iom'],
    ['org:ochhr', 'org:ohchr'],
  ])('[M14] to %s is %s', (wanted, expected) => {
    expect(near(wanted, 'org:un', 'org:ohchr', 'org:ohchr-mx', 'org:iom')).toBe(expected)
  })

  test('[M14] is none where every other word is altogether different', () => {
    expect(near('polarity', 'kind', 'documents')).toBeUndefined()
    expect(near('x'.repeat(5000), 'x'.repeat(4999))).toBeUndefined()
    expect(near('org:iom')).toBeUndefined()
  })

  test('[M14] is the first of equals', () => {
    expect(near('org:x', 'org:b', 'org:a')).toBe('org:b')
  })

  test('[M14] is left out once the work that is allowed is done', () => {
    const { comparing } = workAllowed(0)
    while (comparing.spend(1000));
    while (comparing.spend(1));
    expect(nearest('org:imo', ['org:iom'], comparing)).toBeUndefined()
  })
})
