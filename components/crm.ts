import { createContext, useContext } from 'react'
import type { CrmSide } from '@/lib/actions/crm/side.ts'

/** What pages do with CRMs. Entrypoints hand in the real one; without one, nothing of it is shown. */
export const CrmContext = createContext<CrmSide | undefined>(undefined)

export function useCrm(): CrmSide | undefined {
  return useContext(CrmContext)
}

export type Offer = CrmSide['offers'][number]
export type Vault = CrmSide['vault']
export type { CrmSide }
