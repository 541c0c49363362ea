/** Whole days from today to a day such as `2026-11-30`; 0 on the day itself, negative afterwards. */
export function daysUntil(day: string, now: Date): number {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  return Math.round((Date.UTC(year, month - 1, date) - Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())) / 86_400_000)
}
