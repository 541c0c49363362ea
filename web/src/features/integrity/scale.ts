/** Round values that span the numbers: at most six, the first at or below the least, the last at or above the most. */
export function ticksFor(values: readonly number[]): number[] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1]
  const span = high - low || Math.abs(high) || 1
  const rough = span / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? power * 10
  const first = Math.floor(low / step)
  const last = Math.max(Math.ceil(high / step), first + 1)
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

/** A place between two ends for every value between two others. */
export function placing(from: number, to: number, start: number, end: number): (value: number) => number {
  return (value) => (from === to ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start))
}

/** The points of a line, broken where a value is missing. */
export function linePath(points: readonly ({ x: number; y: number } | undefined)[]): string {
  let pen = 'M'
  return points
    .map((point) => {
      const part = point ? `${pen}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : ''
      pen = point ? 'L' : 'M'
      return part
    })
    .join('')
}
