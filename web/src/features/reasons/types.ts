import type { components } from '@/api/schema'

type Shapes = components['schemas']

export type UnitReasons = Shapes['UnitReasons']
export type Compared = Shapes['ComparedLine']
export type Part = Shapes['PartLine']
export type Boundary = Shapes['BoundaryLine']
export type Lever = Shapes['LeverLine']
export type Earlier = Shapes['Earlier']
export type Moves = Shapes['Moves']
export type UnitMove = Shapes['UnitMove']
export type MoveOfUnit = Shapes['MoveOfUnit']
export type Ways = Shapes['Ways']
export type Way = Shapes['WayLine']
export type Change = Shapes['ChangeLine']
export type Profile = Shapes['Profile']
export type WaysAsked = Shapes['WaysAsked']
