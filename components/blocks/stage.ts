import type { Draft } from '@/lib/model/index.ts'
import { stages, type Stage } from '@/lib/profile/options.ts'

/** The account's stage; `new` by default. */
export function stageOf({ fields }: Pick<Draft, 'fields'>): Stage {
  const chosen = fields['company.stage']?.standing[0]?.parts?.['option']
  return stages.find((stage) => stage === chosen) ?? 'new'
}
