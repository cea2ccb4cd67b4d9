import type { Draft, Icp } from '../../model/index.ts'
import { fitOf } from './fit.ts'

/** What lists keep of a fit. */
export interface FitColumn {
  readonly fit?: number
  readonly fitOpen?: number
  readonly fitBy: string
}

/** Names an ideal customer profile at one version; `none` where there is none to score by. */
export function fitBy(icp: Pick<Icp, 'id' | 'version'> | undefined): string {
  return icp ? `${icp.id}@${icp.version}` : 'none'
}

export function fitColumn(icp: Icp | undefined, draft: () => Draft): FitColumn {
  if (!icp || icp.criteria.length === 0) return { fitBy: fitBy(icp) }
  const { score, open } = fitOf(icp, draft())
  return { fit: score, fitOpen: open, fitBy: fitBy(icp) }
}
