const two = (n: number) => String(n).padStart(2, '0')

/** The day of a moment as the reader's clock has it: `2026-11-22`. */
export function dayOf(moment: string | null | undefined): string {
  if (!moment) return ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(moment)) return moment
  const day = new Date(moment)
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** A moment as the reader's clock has it: `2026-11-22 09:05`. */
export function momentOf(moment: string | null | undefined): string {
  if (!moment) return ''
  const at = new Date(moment)
  return `${dayOf(moment)} ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** The last moment of a day on the reader's clock. */
export function endOfDay(day: string): string {
  return new Date(`${day}T23:59:59`).toISOString()
}

/** The day so many days from now, for a date field. */
export function dayFromNow(days: number, now = new Date()): string {
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12).toISOString())
}
