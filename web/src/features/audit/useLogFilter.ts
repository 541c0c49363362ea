import { computed } from 'vue'
import { useQuery } from '@/shared/useQuery'

export const filterNames = ['who', 'what', 'subject', 'from', 'until'] as const

/** The filters of a log as they stand in the address, as the server wants them, and as a file wants them. */
export function useLogFilter() {
  const fields = Object.fromEntries(filterNames.map((name) => [name, useQuery(name)])) as Record<(typeof filterNames)[number], ReturnType<typeof useQuery>>
  const page = useQuery('page', '1')
  const query = computed(() => Object.fromEntries(filterNames.map((name) => [name, fields[name].value]).filter(([, value]) => value !== '')) as Record<string, string>)

  function fileAddress(log: 'operations' | 'sign-ins', format: 'csv' | 'xlsx'): string {
    const asked = new URLSearchParams(format === 'csv' ? { ...query.value, bom: 'true' } : query.value).toString()
    return `/api/v1/audit/${log}.${format}${asked ? `?${asked}` : ''}`
  }

  return { fields, page, query, fileAddress }
}
