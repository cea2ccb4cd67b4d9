import { createContext, useContext } from 'react'
import type { CrmSide } from '@/lib/actions/crm/side.ts'

/** CRM operations for pages. Entrypoints supply the implementation; without it, nothing about CRMs is shown. */
export const CrmContext = createContext<CrmSide | undefined>(undefined)

export function useCrm(): CrmSide | undefined {
  return useContext(CrmContext)
}

export type Offer = CrmSide['offers'][number]
export type Vault = CrmSide['vault']
export type { CrmSide }
