import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/styles/tokens.css', 'utf8')
const [lightBlock = '', darkBlock = ''] = css.split(':root[data-theme="dark"]')
const tokensIn = (block: string) => Object.fromEntries([...block.matchAll(/(--[\w-]+): (#[\da-f]{6});/g)].map((m) => [m[1], m[2]]))
const light: Record<string, string | undefined> = tokensIn(lightBlock)
const themes = { light, dark: { ...light, ...tokensIn(darkBlock) } as typeof light }

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(colour.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const texts = [
  ['--ink', '--ground'], ['--ink', '--surface'], ['--ink', '--surface-2'], ['--ink', '--accent-soft'], ['--ink-2', '--ground'], ['--ink-2', '--surface-2'],
  ['--ink-2', '--accent-soft'], ['--accent', '--ground'], ['--accent', '--surface'], ['--accent', '--surface-2'], ['--accent', '--accent-soft'],
  ['--on-accent', '--accent'], ['--attention', '--attention-soft'], ['--danger', '--surface'], ['--ink', '--danger-soft'], ['--ink', '--missing'],
  ...[1, 2, 3, 4].map((n) => ['--on-low', `--seq-${n}`]), ...[5, 6, 7].map((n) => ['--on-high', `--seq-${n}`]),
] as [string, string][]
const signs = [['--line-strong', '--surface'], ['--mark', '--surface'], ...[1, 2, 3, 4, 5].map((n) => [`--unit-${n}`, '--surface'])] as [string, string][]

describe.each(Object.entries(themes))('P1: the %s theme can be read', (_, tokens) => {
  it.each(texts)('%s on %s has a contrast of at least 4.5', (text, ground) => {
    expect(contrast(tokens[text]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(signs)('%s on %s has a contrast of at least 3', (sign, ground) => {
    expect(contrast(tokens[sign]!, tokens[ground]!)).toBeGreaterThanOrEqual(3)
  })

  it('darkens or brightens its colour steps in one direction, so that they survive grey printing', () => {
    const steps = [1, 2, 3, 4, 5, 6, 7].map((n) => luminance(tokens[`--seq-${n}`]!))
    const sorted = [...steps].sort((a, b) => a - b)
    expect([sorted, [...sorted].reverse()]).toContainEqual(steps)
  })
})
