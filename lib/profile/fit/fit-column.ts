import type { Draft, Icp } from '../../model/index.ts'
import { fitOf } from './fit.ts'

/** The fit as stored in list rows. */
export interface FitColumn {
  readonly fit?: number
  readonly fitOpen?: number
  readonly fitBy: string
}

/** Identifies one version of an ICP; `none` without an ICP. */
export function fitBy(icp: Pick<Icp, 'id' | 'version'> | undefined): string {
  return icp ? `${icp.id}@${icp.version}` : 'none'
}

export function fitColumn(icp: Icp | undefined, draft: () => Draft): FitColumn {
  if (!icp || icp.criteria.length === 0) return { fitBy: fitBy(icp) }
  const { score, open } = fitOf(icp, draft())
  return { fit: score, fitOpen: open, fitBy: fitBy(icp) }
}
