import type { components } from '@/api/schema'
import type { ImportReport } from '../collection/types'

type Shapes = components['schemas']

export type SheetLine = Shapes['SheetEntry']
export type SheetPreview = Shapes['SheetPreview']
export type Sheet = Shapes['SheetView']
export type SheetStage = Sheet['stage']
export type SheetMove = Shapes['PossibleMove']['move']
export type SheetIndicator = Shapes['SheetIndicator']
export type SheetCell = Shapes['SheetCell']
export type SheetFinding = Shapes['SheetFinding']
export type SavedSheet = Shapes['SavedSheetCells']

export type { ImportReport }
