import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

describe('P2: every message exists in Chinese and in English', () => {
  it('passes the check of the build: no text in templates, no missing and no idle key', () => {
    expect(execFileSync(process.execPath, ['scripts/check-messages.mjs'], { encoding: 'utf8' })).toMatch(/keys in two languages/)
  }, 60_000)
})
