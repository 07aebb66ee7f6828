import { describe, expect, it } from 'vitest'
import { statementLabels } from '@/core/model/statementLabels'
import { page24 } from '../../../support/page24'

const labelled = (...ids: readonly string[]) => {
  const [statement] = page24.statements
  if (!statement) throw new Error('page 24 has statements')
  return [...statementLabels({ statements: ids.map((id) => ({ ...statement, id })) }).entries()].sort()
}

describe('the short names of statements', () => {
  it('are the ends of their ids', () => {
    expect(labelled('stmt:95.R6', 'stmt:request-one')).toEqual([
      ['stmt:95.R6', 'R6'],
      ['stmt:request-one', 'request…'],
    ])
  })

  it('say more where the ends are the same', () => {
    expect(labelled('stmt:94.R1', 'stmt:95.R1', 'stmt:95.R2')).toEqual([
      ['stmt:94.R1', '94.R1'],
      ['stmt:95.R1', '95.R1'],
      ['stmt:95.R2', 'R2'],
    ])
  })

  it('are never empty and never shared', () => {
    const ids = ['a:R1', 'b:R1', 'stmt:', 'stmt:x.', 'R1', 'stmt:a-long-name-1', 'stmt:a-long-name-2']
    const labels = labelled(...ids).map(([, label]) => label)
    expect(labels).not.toContain('')
    expect(new Set(labels).size).toBe(ids.length)
  })

  it('do not change on page 24', () => {
    expect([...statementLabels(page24).values()].sort()).toEqual([
      'F1',
      'F2',
      'R1',
      'R2',
      'R3',
      'R4',
      'R5',
      'R6',
      'S1',
      'S2',
      'S3',
      'S4',
    ])
  })
})
