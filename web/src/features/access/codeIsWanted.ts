import { ApiProblem } from '@/api/calls'

/** Whether the server knows name and password and now wants the second factor. */
export function codeIsWanted(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.code === 'E3010'
}
