/** The page somebody wanted before signing in; only pages of this house, never another address. */
export function wayBack(wanted: unknown): string | undefined {
  return typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted) ? wanted : undefined
}
