/** How often something is asked; a period is written `2024`, `2024-S1`, `2024-Q1` or `2024-M03`. */
export type Frequency = 'year' | 'half-year' | 'quarter' | 'month'

const parts: Record<Frequency, { perYear: number; write: (year: number, n: number) => string }> = {
  'year': { perYear: 1, write: (year) => String(year) },
  'half-year': { perYear: 2, write: (year, n) => `${year}-S${n}` },
  'quarter': { perYear: 4, write: (year, n) => `${year}-Q${n}` },
  'month': { perYear: 12, write: (year, n) => `${year}-M${String(n).padStart(2, '0')}` },
}

/** Whether a period is one of those asked so often. */
export function fits(frequency: Frequency, period: string): boolean {
  const { perYear, write } = parts[frequency]
  const year = Number(period.slice(0, 4))
  return year > 0 && Array.from({ length: perYear }, (_, i) => write(year, i + 1)).includes(period)
}

export interface PeriodChoice { id: string; year: number; part: number }

/** The periods one would ask for on a day, the one that ended last in front, then the running one, then earlier ones. */
export function periodsToAsk(frequency: Frequency, today: Date, count = 8): PeriodChoice[] {
  const { perYear, write } = parts[frequency]
  const running = today.getFullYear() * perYear + Math.floor((today.getMonth() * perYear) / 12)
  const numbers = [running - 1, running, ...Array.from({ length: count - 2 }, (_, i) => running - 2 - i)]
  return numbers.map((number) => {
    const year = Math.floor(number / perYear)
    const part = (number % perYear) + 1
    return { id: write(year, part), year, part }
  })
}
