import type { Seniority, TitlePattern } from '../model/index.ts'

/** What a canon is when a row says no more: `[level, executive, department]`. One table, so that languages agree. */
// prettier-ignore
const CANON = {
  'ceo': ['c', true, 'executive'], 'cfo': ['c', true, 'finance'], 'coo': ['c', true, 'operations'], 'cto': ['c', true, 'technology'],
  'cio': ['c', true, 'it'], 'cmo': ['c', true, 'marketing'], 'cso': ['c', true, 'sales'], 'chro': ['c', true, 'hr'],
  'cpo': ['c', true, 'product'], 'clo': ['c', true, 'legal'], 'c-other': ['c', true],
  'chair': ['board', true, 'board'], 'vice-chair': ['board', true, 'board'], 'president': ['c', true, 'executive'],
  'vice-president': ['vp', true], 'managing-director': ['c', true, 'executive'], 'general-director': ['c', true, 'executive'],
  'deputy-managing-director': ['c', true, 'executive'], 'board-member': ['board', true, 'board'],
  'management-board-member': ['board', true, 'executive'], 'supervisory-chair': ['board', true, 'board'],
  'supervisory-vice-chair': ['board', true, 'board'], 'supervisory-member': ['board', true, 'board'],
  'advisory-member': ['board', false, 'board'], 'committee-member': ['board', false, 'board'],
  'owner': ['c', true, 'executive'], 'founder': ['c', true, 'executive'], 'co-founder': ['c', true, 'executive'],
  'partner': ['director', true], 'representative': ['c', true, 'executive'], 'proxy-holder': ['director', true, 'executive'],
  'secretary': ['staff', false], 'treasurer': ['board', true, 'finance'], 'auditor': ['staff', false, 'finance'],
  'director': ['director', true], 'deputy-director': ['director', false], 'head': ['head', false], 'deputy-head': ['head', false],
  'branch-manager': ['head', false], 'plant-manager': ['head', false, 'production'], 'manager': ['manager', false],
  'sales-manager': ['manager', false, 'sales'], 'account-manager': ['staff', false, 'sales'],
  'project-manager': ['manager', false, 'projects'], 'specialist': ['staff', false], 'engineer': ['staff', false, 'engineering'],
  'consultant': ['staff', false], 'professional': ['staff', false], 'assistant': ['junior', false], 'staff': ['staff', false],
  'volunteer': ['staff', false],
} as const satisfies Record<string, readonly [Seniority, boolean, string?]>

export type RowCanon = keyof typeof CANON

/**
 * Title patterns from compact rows: the key is the canon, or `canon:department` for `head:sales`. A title whose canon does
 * not tell whether it is executive says so after a bar: `head:sales|executive`, `director:branch|not`.
 */
export function titleRows(rows: Readonly<Record<string, readonly string[]>>): TitlePattern[] {
  return Object.entries(rows).flatMap(([key, patterns]) => {
    const [name = '', flag] = key.split('|')
    const [canon = '', dept] = name.split(':')
    const row: readonly [Seniority, boolean, string?] | undefined = CANON[canon as RowCanon]
    if (!row) throw new Error(`No such canon: ${canon}`)
    const department = dept ?? row[2]
    const exec = flag === undefined ? row[1] : flag === 'executive'
    return patterns.map((p) => ({
      p,
      canon,
      level: row[0],
      ...(department === undefined ? {} : { dept: department }),
      exec,
    }))
  })
}
