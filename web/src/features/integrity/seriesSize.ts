import type { Series } from './types'

const values = (series: Series) => series.values.flatMap((each) => (each.value === null ? [] : [each.value]))

/** Whether several lines are of so different a size that one axis would flatten some of them. */
export function differInSize(all: Series[]): boolean {
  const largest = all.map((series) => Math.max(...values(series).map(Math.abs))).filter((size) => size > 0 && Number.isFinite(size))
  return largest.length > 1 && Math.max(...largest) > 5 * Math.min(...largest)
}

/** The same series with its first figure as 100; what is missing stays missing. */
export function indexed(series: Series): Series {
  const first = values(series).find((value) => value !== 0)
  return { ...series, values: series.values.map((each) => ({ ...each, value: each.value === null || first === undefined ? null : (each.value / first) * 100 })) }
}
