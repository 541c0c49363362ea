import type { components } from '@/api/schema'

type Shapes = components['schemas']

export type Checkup = Shapes['CheckupView']
export type CheckupNode = Shapes['CheckupNode']
export type Correlations = Shapes['CorrelationsView']
export type Pair = Shapes['CorrelatedPair']
export type LeftOut = Shapes['LeftOutView']
export type Favour = Shapes['FavourView']
export type FavourRow = Shapes['FavourRow']
export type Weight = Shapes['EffectiveWeightView']
export type Rankings = Shapes['RankingsView']
export type Pool = Shapes['RankingPoolView']
export type Faults = Shapes['FaultsView']
export type FaultGroup = Shapes['FaultGroup']
export type Alpha = Shapes['AlphaView']
export type Components = Shapes['PrincipalComponentsView']
