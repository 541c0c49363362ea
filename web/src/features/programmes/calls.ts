import { ApiProblem, good, server } from '@/api/calls'
import type { components } from '@/api/schema'

export type LoadReport = components['schemas']['LoadReport']

/** What the server found in a package; a package with errors is answered with its findings, not with a problem. */
export async function sendPackage(file: File, dryRun: boolean): Promise<LoadReport> {
  try {
    return await good(server.POST('/api/v1/packages', { params: { query: { dryRun } }, body: filled({ file }) as never }))
  }
  catch (error) {
    const told: unknown = error instanceof ApiProblem ? error.problem : undefined
    if (isReport(told)) return told
    throw error
  }
}

export function sendMap(programme: string, file: File, approvalNumber: string): Promise<unknown> {
  const params = { path: { programme }, query: { approvalNumber } }
  return good(server.PUT('/api/v1/programmes/{programme}/boundaries', { params, body: filled({ file }) as never }))
}

function filled(parts: Record<string, File>): FormData {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) form.append(name, part)
  return form
}

function isReport(told: unknown): told is LoadReport {
  return typeof told === 'object' && told !== null && 'problems' in told && 'dryRun' in told
}
