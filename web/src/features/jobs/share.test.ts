import { describe, expect, it } from 'vitest'
import { shareDone } from './share'
import type { Job } from './types'

const none = { zh: '', en: '' }
const job = (state: Job['state'], number: number, stages: number, done: number, total: number) =>
  shareDone({ state, progress: { number, stages, done, total, stage: none, step: none } })

describe('The share of a job counts whole stages and the running one', () => {
  it.each([
    ['half of the second of four stages', job('running', 2, 4, 50, 100), 0.375],
    ['a stage of unknown length counts from its beginning', job('running', 3, 4, 7, 0), 0.5],
    ['more steps than were foreseen', job('running', 4, 4, 12, 10), 1],
    ['a job that is done', job('done', 0, 0, 0, 0), 1],
    ['a job that never began', job('waiting', 0, 0, 0, 0), undefined],
    ['a job whose stages nobody planned', job('running', 1, 0, 5, 10), undefined],
  ])('%s', (_, share, expected) => {
    expect(share).toBe(expected)
  })
})
