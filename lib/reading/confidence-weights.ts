import type { FieldId } from '../model/index.ts'

export const CONFIDENCE_WEIGHTS: Readonly<Partial<Record<FieldId, readonly number[]>>> = {}
