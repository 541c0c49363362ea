/** The address that leads a browser to a sign-in service and then back to a page of this house. */
export function wayToProvider(id: string, back: string, prove = false): string {
  const asked = new URLSearchParams({ back })
  if (prove) asked.set('prove', 'true')
  return `/api/v1/session/providers/${encodeURIComponent(id)}?${asked}`
}
