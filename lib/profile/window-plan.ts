import type { Reading, TabRead } from '../model/index.ts'
import { placeOf } from './identity.ts'

/** The pages of one company in a window's tabs. */
export interface WindowCompany {
  /** Id of the company's profile, existing or to be created. */
  readonly profileId: string
  readonly domain: string
  readonly name: string
  readonly readings: readonly Reading[]
}

export interface WindowPlan {
  readonly companies: readonly WindowCompany[]
  /** Pages without an unambiguous company, which wait for the rep's decision in the panel. */
  readonly undecided: readonly TabRead[]
  /** Pages that were not read, with the reason. */
  readonly unread: readonly TabRead[]
}

/** Groups a window's tabs by company: pages of one site are one company, in tab order. */
export function windowPlan(tabs: readonly TabRead[]): WindowPlan {
  const companies = new Map<string, { domain: string; readings: Reading[] }>()
  const undecided: TabRead[] = []
  const unread: TabRead[] = []
  for (const tab of tabs) {
    if (tab.outcome.state !== 'read') {
      unread.push(tab)
      continue
    }
    const { reading } = tab.outcome
    const { joins, profileId, domain } = placeOf(reading)
    if (!joins || reading.findings.length === 0) undecided.push(tab)
    else {
      const known = companies.get(profileId)
      if (known) known.readings.push(reading)
      else companies.set(profileId, { domain, readings: [reading] })
    }
  }
  return {
    companies: [...companies].map(([profileId, { domain, readings }]) => ({
      profileId,
      domain,
      name: nameIn(readings) ?? domain,
      readings,
    })),
    undecided,
    unread,
  }
}

function nameIn(readings: readonly Reading[]): string | undefined {
  const names = readings.flatMap(({ findings }) => findings.filter(({ field }) => field === 'company.name'))
  return names.sort((a, b) => b.confidence - a.confidence)[0]?.value
}
