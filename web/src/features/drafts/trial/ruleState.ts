import type { BoardNode, RuleBoard, RuleChange } from '../types'

/** The weights of a node by class; by `all` where one weight holds for every class. */
export type Weights = Record<string, number>

/** A rule while it is being changed. Plain data: it is copied for every step that can be undone. */
export interface RuleState {
  blind: boolean
  weights: Record<string, Weights>
  /** By indicator: `z-score class`. */
  normalise: Record<string, string>
  aggregate: Record<string, string>
  /** By code of the unit. */
  reclass: Record<string, string>
}

const everybody = 'all'

/** The weights of the published rule, or of the same rule without classes: of every weight the mean of the classes. */
export function baseWeights(node: BoardNode, blind: boolean): Weights {
  const known = Object.values(node.weights)
  if (!blind || everybody in node.weights) return { ...node.weights }
  return { [everybody]: known.reduce((a, b) => a + b, 0) / known.length }
}

export function published(board: RuleBoard, blind = false): RuleState {
  return {
    blind,
    weights: Object.fromEntries(board.nodes.map((node) => [node.id, baseWeights(node, blind)])),
    normalise: {}, aggregate: {}, reclass: {},
  }
}

/** The weight of a node for a class. */
export function weightOf(state: RuleState, node: string, classId: string): number {
  const weights = state.weights[node] ?? {}
  return weights[classId] ?? weights[everybody] ?? 0
}

const nothing = { node: null, classId: null, weight: null, by: null, within: null, unit: null }

/** What the server is asked: only what differs from the published rule. */
export function changesOf(board: RuleBoard, state: RuleState): RuleChange[] {
  const changes: RuleChange[] = state.blind ? [{ ...nothing, kind: 'class-blind' }] : []
  for (const node of board.nodes) {
    const base = baseWeights(node, state.blind)
    for (const [classId, weight] of Object.entries(state.weights[node.id] ?? {})) {
      if (weight !== base[classId]) changes.push({ ...nothing, kind: 'weight', node: node.id, classId: classId === everybody ? null : classId, weight })
    }
  }
  for (const [node, step] of Object.entries(state.normalise)) {
    const [by = '', within = everybody] = step.split(' ')
    changes.push({ ...nothing, kind: 'normalise', node, by, within })
  }
  for (const [node, by] of Object.entries(state.aggregate)) changes.push({ ...nothing, kind: 'aggregate', node, by })
  for (const [unit, classId] of Object.entries(state.reclass)) changes.push({ ...nothing, kind: 'reclass', unit, classId })
  return changes
}

/** The rule that changes lead to, as they were saved. */
export function stateOf(board: RuleBoard, changes: readonly RuleChange[]): RuleState {
  const state = published(board, changes.some((change) => change.kind === 'class-blind'))
  const below = (id: string | null) => board.nodes.filter((node) => node.kind === 'indicator' && (id === null || isBelow(board, node, id)))
  for (const change of changes) {
    if (change.kind === 'weight' && change.node) setWeight(board, state, change.node, change.classId ?? null, change.weight ?? 0)
    else if (change.kind === 'normalise') for (const node of below(change.node ?? null)) state.normalise[node.id] = `${change.by} ${change.within ?? everybody}`
    else if (change.kind === 'aggregate' && change.node && change.by) state.aggregate[change.node] = change.by
    else if (change.kind === 'reclass' && change.unit && change.classId) state.reclass[change.unit] = change.classId
  }
  return state
}

function setWeight(board: RuleBoard, state: RuleState, node: string, classId: string | null, weight: number) {
  const own = state.weights[node] ?? {}
  if (classId === null) state.weights[node] = { [everybody]: weight }
  else if (everybody in own) state.weights[node] = Object.fromEntries(board.classes.map((c) => [c.id, c.id === classId ? weight : (own[everybody] ?? 0)]))
  else own[classId] = weight
}

function isBelow(board: RuleBoard, node: BoardNode, id: string): boolean {
  const parents = new Map(board.nodes.map((each) => [each.id, each.parent]))
  for (let at: string | null | undefined = node.id; at; at = parents.get(at)) if (at === id) return true
  return false
}

/** The groups of the tree with their children, from the index down. */
export function groupsOf(board: RuleBoard) {
  return board.nodes
    .filter((node) => node.kind !== 'indicator')
    .map((group) => ({ group, children: board.nodes.filter((node) => node.parent === group.id) }))
}

/** Whether any child of a group weighs differently by class. */
export function byClass(state: RuleState, children: readonly BoardNode[]): boolean {
  return children.some((child) => !(everybody in (state.weights[child.id] ?? {})))
}
