import type { components } from '@/api/schema'

// The shapes of the server under the names of the pages.
type Shapes = components['schemas']

export type Collection = Shapes['CollectionView']
export type AskableForm = Shapes['AskableForm']
export type OpeningPreview = Shapes['OpeningPreview']
export type OverviewUnit = Shapes['UnitProgress']
export type EntryLock = Shapes['LockView']
export type LockOrder = Shapes['LockOrder']

export type Form = Shapes['FormView']
export type Section = Shapes['FormSection']
export type Line = Shapes['FormLine']
export type Entry = Shapes['FormEntry']

export type Cell = Shapes['ReturnCell']
export type Comment = Shapes['CellComment']
export type Finding = Shapes['ReturnFinding']
export type DataReturn = Shapes['ReturnView']
export type Stage = DataReturn['stage']
export type TrailStep = Shapes['MadeMove']
export type Move = TrailStep['move']
export type Review = Shapes['ReviewItem']
export type HistoryStep = Shapes['ReturnEvent']
export type Impact = Shapes['TouchedEdition']
export type MovesDone = Shapes['BulkAnswer']

export type ImportReport = Shapes['ImportReport']
export type ImportFinding = Shapes['FileFinding']
