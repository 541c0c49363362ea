import { formatFixed } from '@/shared/formatFixed'
import { quantile } from './sheetRows'

/** The shades a step may have, 1 the faintest and 7 the strongest (`--seq-1` to `--seq-7`). */
export type Shade = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A colour step: the values from `from` up to `to`, the last step with its end; `count` values lie in it. */
export interface ColourStep {
  from: number
  to: number
  shade: Shade
  count: number
}

export interface Colouring {
  steps: ColourStep[]
  /** Decimals needed to write the edges of the steps exactly. */
  digits: number
  shadeOf: (value: number | null | undefined) => Shade | undefined
}

const shadesFor: Record<number, Shade[]> = {
  1: [4], 2: [2, 6], 3: [2, 4, 6], 4: [1, 3, 5, 7], 5: [1, 2, 4, 5, 7], 6: [1, 2, 3, 4, 5, 6], 7: [1, 2, 3, 4, 5, 6, 7],
}

/**
 * Cuts values into at most `wanted` steps with about equally many values each.
 *
 * The edges are rounded to the fewest decimals that keep them apart, and a value belongs to a step by the rounded edge,
 * so the legend states exactly what is painted. With `smallIsStrong` the smallest values get the strongest shade (ranks).
 */
export function colourSteps(values: number[], wanted = 6, smallIsStrong = false): Colouring {
  if (values.length === 0) {
    return { steps: [], digits: 0, shadeOf: () => undefined }
  }
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const { inner, digits } = innerEdges(values, wanted, low, high)
  const edges = [low, ...inner, high]
  const shades = shadesFor[inner.length + 1] ?? []
  const stepOf = (value: number) => inner.filter((edge) => value >= edge).length
  const shadeAt = (step: number) => shades[smallIsStrong ? inner.length - step : step] ?? 4
  const steps = edges.slice(0, -1).map((from, i) => ({
    from,
    to: edges[i + 1] ?? high,
    shade: shadeAt(i),
    count: values.filter((v) => stepOf(v) === i).length,
  }))
  return { steps, digits, shadeOf: (v) => (v === null || v === undefined ? undefined : shadeAt(stepOf(v))) }
}

/** Rounded quantiles strictly inside the values, as many as stay distinct. */
function innerEdges(values: number[], wanted: number, low: number, high: number) {
  const raw = Array.from({ length: wanted - 1 }, (_, i) => quantile(values, (i + 1) / wanted))
  for (let digits = 0; digits <= 6; digits++) {
    const inner = [...new Set(raw.map((edge) => Number(formatFixed(edge, digits))))].filter((e) => e > low && e <= high)
    if (inner.length === new Set(raw).size || digits === 6) return { inner, digits }
  }
  return { inner: [], digits: 0 }
}
