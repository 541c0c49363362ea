/** The day of a moment as the reader's clock has it: `2026-11-22`. */
export function dayOf(moment: string | null | undefined): string {
  if (!moment) return ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(moment)) return moment
  const day = new Date(moment)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
