import type { Option, OptionLists } from '../model/index.ts'
import { painPointIndustries, painPointLists, type PainPointList } from './pain-points.ts'

/** The rep's own options, which belong to no industry. */
export const OWN_LIST = 'own'

/** The pain points offered: each industry's list, built in or as edited by the rep, and the rep's own options. */
export function painPointOptions(changed: OptionLists): Option[] {
  const lists = [...painPointIndustries, OWN_LIST] as const
  return lists.flatMap((list) => painPointsIn(list, changed).map((option) => ({ ...option, list })))
}

export function painPointsIn(list: PainPointList | typeof OWN_LIST, changed: OptionLists): Option[] {
  const own = changed[list]
  if (own) return own.map(({ value, key }) => (key === undefined ? { value } : { value, key }))
  return list === OWN_LIST ? [] : painPointLists[list].map((key) => ({ value: key, key }))
}
