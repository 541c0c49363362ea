/** Details of the trail that are made of parts: how they are written there, and which words say the same to a reader. */
interface Detail { shape: RegExp; key: string; parts: string[] }

const details: Detail[] = [
  { shape: /^from (\S+)$/, key: 'from', parts: ['address'] },
  { shape: /^(\d+), (.+), until (\S+)$/, key: 'token', parts: ['number', 'scopes', 'moment'] },
  { shape: /^(\d+) units, due on (\S+)$/, key: 'opened', parts: ['units', 'day'] },
  { shape: /^(\d+) units owe, (\d+) readers$/, key: 'reminder', parts: ['units', 'readers'] },
  { shape: /^\S+ (\S+): (\d+) units, (\d+) questions$/, key: 'checked', parts: ['period', 'units', 'questions'] },
  { shape: /^(\d+) figures revised, (\d+) withdrawn, (\d+) unchanged$/, key: 'figures', parts: ['revised', 'withdrawn', 'unchanged'] },
  { shape: /^(\d+) changed, (\d+) unchanged, version (\d+)$/, key: 'cells', parts: ['changed', 'unchanged', 'version'] },
  { shape: /^(\S+) -> (\S+), version (\d+)(?:: (.*?))?(?: \((\d+) comments\))?$/, key: 'moved', parts: ['stage', 'next', 'version', 'reason', 'comments'] },
  { shape: /^(\S+) until (\d{4}-\d\d-\d\d): (.*)$/, key: 'exception', parts: ['unit', 'day', 'reason'] },
  { shape: /^(demonstration)$/, key: 'demonstration', parts: [] },
  { shape: /^([a-z]+(?:-[a-z]+)+)$/, key: 'job', parts: ['kind'] },
  { shape: /^(?:[a-z]+(?:-[a-z]+)+): (\P{ASCII}.*)$/u, key: 'started', parts: ['title'] },
]

/** The parts of a detail, or nothing when it is said in words already. */
export function partsOf(detail: string): { key: string; parts: Record<string, string> } | undefined {
  for (const { shape, key, parts } of details) {
    const found = shape.exec(detail)
    if (found) return { key, parts: Object.fromEntries(parts.map((name, at) => [name, found[at + 1] ?? ''])) }
  }
  return undefined
}

/** What kind of thing the trail speaks of, and its name there. */
export function thingOf(subject: string): { kind: string; id: string } {
  const [, kind = '', id = subject] = /^(department sheet|integrity run|[a-z]+) (.*)$/.exec(subject) ?? []
  return { kind: kind.replaceAll(' ', '-'), id }
}
