/**
 * Writes a number with a fixed count of decimals, rounding half away from zero on the shortest decimal that reads back
 * to the same double. The exports of the server round by the same rule, so what is exported equals what is shown.
 *
 * `1.005` with two digits gives `1.01` (its shortest decimal is `1.005`), and a result of zero never has a sign.
 */
export function formatFixed(value: number, digits: number): string {
  if (!Number.isFinite(value)) {
    throw new RangeError(`Only finite numbers can be written: ${value}`)
  }
  const { figures, exponent } = shortestDecimal(Math.abs(value))
  const kept = roundedInteger(figures, exponent + digits)
  const text = kept.padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  const written = digits === 0 ? whole : `${whole}.${text.slice(text.length - digits)}`
  return value < 0 && /[1-9]/.test(kept) ? `-${written}` : written
}

/** The number as an integer text and a power of ten: `12.5` is `125` and `-1`. */
function shortestDecimal(value: number): { figures: string; exponent: number } {
  const [mantissa = '0', power = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  return { figures: whole + fraction, exponent: Number(power) - fraction.length }
}

/** `figures` times ten to the `exponent`, rounded half up to an integer text. */
function roundedInteger(figures: string, exponent: number): string {
  if (exponent >= 0) {
    return BigInt(figures + '0'.repeat(exponent)).toString()
  }
  const cut = figures.length + exponent
  if (cut < 0) {
    return '0'
  }
  const kept = BigInt(figures.slice(0, cut) || '0')
  const roundsUp = Number(figures[cut]) >= 5
  return (roundsUp ? kept + 1n : kept).toString()
}

/**
 * A figure as it is read on a page: whole numbers and short decimals in full, long decimals (quotients) with two places,
 * small ones with four. The full value belongs into a title or beside it.
 */
export function formatFigure(value: number): string {
  const full = formatFull(value)
  const decimals = full.split('.')[1]?.length ?? 0
  return decimals <= 4 ? full : formatFull(Number(formatFixed(value, Math.abs(value) >= 1 ? 2 : 4)))
}

/** The whole number text without an exponent, shortest form, with a comma every three places before the point. */
export function formatFull(value: number): string {
  const { figures, exponent } = shortestDecimal(Math.abs(value))
  const text = exponent >= 0 ? figures + '0'.repeat(exponent) : formatFixed(Math.abs(value), -exponent)
  const [whole = '0', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return (value < 0 ? '-' : '') + grouped + (fraction === undefined ? '' : `.${fraction}`)
}
