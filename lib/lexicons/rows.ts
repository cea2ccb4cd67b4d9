import type { LegalForm, SectionPattern, Seniority, TitleCanon, TitlePattern } from '../model/index.ts'

/**
 * What a post is when a row says no more: `[level, executive, department]`. One table, so that languages agree. Executive are
 * officers, directors, owners, founders, members of boards, supervisory boards and their committees, and those who represent
 * the company at law; not executive are heads of branches, departments and teams, deputies of those, advisory bodies, whoever
 * assists an executive, and staff.
 */
// prettier-ignore
export const POSTS: Readonly<Record<TitleCanon, readonly [Seniority, boolean, string?]>> = {
  // Officers; cso leads strategy or sales, cco is commercial or customers
  'ceo': ['c', true, 'executive'], 'cfo': ['c', true, 'finance'], 'coo': ['c', true, 'operations'], 'cto': ['c', true, 'technology'],
  'cio': ['c', true, 'it'], 'cmo': ['c', true, 'marketing'], 'cso': ['c', true, 'sales'], 'cco': ['c', true, 'sales'],
  'chro': ['c', true, 'hr'], 'cpo': ['c', true, 'product'], 'clo': ['c', true, 'legal'], 'ciso': ['c', true, 'it'],
  'cdo': ['c', true, 'it'], 'c-other': ['c', true],
  // Who leads the company, by the words of its legal form
  'president': ['c', true, 'executive'], 'vice-president': ['vp', true], 'managing-director': ['c', true, 'executive'],
  'deputy-managing-director': ['c', true, 'executive'], 'general-director': ['c', true, 'executive'],
  'executive-director': ['c', true, 'executive'], 'secretary-general': ['c', true, 'executive'],
  // Boards
  'chair': ['board', true, 'board'], 'vice-chair': ['board', true, 'board'], 'board-member': ['board', true, 'board'],
  'management-chair': ['c', true, 'executive'], 'management-vice-chair': ['c', true, 'executive'],
  'management-board-member': ['board', true, 'executive'], 'supervisory-chair': ['board', true, 'board'],
  'supervisory-vice-chair': ['board', true, 'board'], 'supervisory-member': ['board', true, 'board'],
  'committee-chair': ['board', true, 'board'], 'committee-member': ['board', true, 'board'],
  'substitute-member': ['board', true, 'board'], 'advisory-chair': ['board', false, 'board'],
  'advisory-member': ['board', false, 'board'], 'statutory-auditor': ['board', true, 'finance'],
  // Owners, and those who sign for the company
  'owner': ['c', true, 'executive'], 'co-owner': ['c', true, 'executive'], 'founder': ['c', true, 'executive'],
  'co-founder': ['c', true, 'executive'], 'partner': ['director', true], 'managing-partner': ['c', true, 'executive'],
  'shareholder': ['board', true, 'executive'], 'representative': ['c', true, 'executive'],
  'proxy-holder': ['director', true, 'executive'], 'liquidator': ['c', true, 'executive'], 'publisher': ['c', true, 'executive'],
  // Offices of associations and boards (the secretary of an office is `office-secretary`), of towns and the state
  'secretary': ['board', true, 'board'], 'treasurer': ['board', true, 'finance'], 'patron': ['board', false],
  'spokesperson': ['head', false, 'communications'], 'official': ['head', true],
  // Those who lead a part of it
  'director': ['director', true], 'deputy-director': ['director', false], 'head': ['head', false], 'deputy-head': ['head', false],
  'branch-manager': ['head', false], 'plant-manager': ['head', false, 'production'], 'regional-manager': ['head', false, 'sales'],
  'manager': ['manager', false], 'sales-manager': ['manager', false, 'sales'], 'account-manager': ['staff', false, 'sales'],
  'marketing-manager': ['manager', false, 'marketing'], 'hr-manager': ['manager', false, 'hr'],
  'finance-manager': ['manager', false, 'finance'], 'it-manager': ['manager', false, 'it'],
  'production-manager': ['manager', false, 'production'], 'project-manager': ['manager', false, 'projects'],
  'product-manager': ['manager', false, 'product'], 'office-manager': ['manager', false, 'administration'],
  'purchasing-manager': ['manager', false, 'purchasing'], 'quality-manager': ['manager', false, 'quality'],
  'data-protection-officer': ['staff', false, 'legal'], 'team-lead': ['manager', false], 'foreman': ['manager', false, 'production'],
  'coordinator': ['staff', false],
  // Those who do it
  'sales-representative': ['staff', false, 'sales'], 'specialist': ['staff', false], 'expert': ['senior', false],
  'consultant': ['staff', false], 'advisor': ['senior', false], 'analyst': ['staff', false],
  'engineer': ['staff', false, 'engineering'], 'developer': ['staff', false, 'it'], 'technician': ['staff', false, 'engineering'],
  'designer': ['staff', false, 'design'], 'architect': ['staff', false, 'engineering'], 'scientist': ['staff', false, 'research'],
  'doctor': ['staff', false, 'health'], 'nurse': ['staff', false, 'health'], 'therapist': ['staff', false, 'health'],
  'teacher': ['staff', false, 'education'], 'trainer': ['staff', false, 'education'], 'lawyer': ['staff', false, 'legal'],
  'notary': ['staff', false, 'legal'], 'accountant': ['staff', false, 'finance'], 'tax-advisor': ['staff', false, 'finance'],
  'auditor': ['staff', false, 'finance'], 'controller': ['manager', false, 'finance'], 'editor': ['staff', false, 'communications'],
  'author': ['staff', false, 'communications'], 'clerk': ['staff', false, 'administration'], 'buyer': ['staff', false, 'purchasing'],
  'recruiter': ['staff', false, 'hr'], 'agent': ['staff', false], 'craftsman': ['staff', false, 'production'],
  'driver': ['staff', false, 'logistics'], 'worker': ['staff', false, 'production'], 'professional': ['staff', false],
  'assistant': ['junior', false], 'executive-assistant': ['staff', false, 'administration'], 'office-secretary': ['staff', false, 'administration'],
  'receptionist': ['staff', false, 'administration'], 'trainee': ['junior', false], 'intern': ['junior', false],
  'staff': ['staff', false], 'volunteer': ['staff', false], 'member': ['staff', false], 'contact': ['staff', false],
}

/**
 * Title patterns from compact rows: the key is the canon, or `canon:department` for `head:sales`. A title whose canon does
 * not tell whether it is executive says so after a bar: `head:sales|executive`, `director:branch|not`.
 */
export function titleRows(rows: Readonly<Record<string, readonly string[]>>): TitlePattern[] {
  return Object.entries(rows).flatMap(([key, patterns]) => {
    const [name = '', flag] = key.split('|')
    const [canon = '', dept] = name.split(':')
    if (!isCanon(canon)) throw new Error(`No such canon: ${canon}`)
    const [level, executive, usual] = POSTS[canon]
    const department = dept ?? usual
    const exec = flag === undefined ? executive : flag === 'executive'
    return patterns.map((p) => ({
      p,
      canon,
      level,
      ...(department === undefined ? {} : { dept: department }),
      exec,
    }))
  })
}

/** Rows of the same posts for each department: `words` is the pattern that names it ("sales|trade"). */
export function departmentRows(
  departments: Readonly<Record<string, string>>,
  rowsOf: (words: string) => Readonly<Record<string, readonly string[]>>,
): TitlePattern[] {
  return Object.entries(departments).flatMap(([department, words]) =>
    titleRows(
      Object.fromEntries(
        Object.entries(rowsOf(`(${words})`)).map(([key, patterns]) => {
          const [canon, flag] = key.split('|')
          return [`${canon}:${department}${flag ? `|${flag}` : ''}`, patterns]
        }),
      ),
    ),
  )
}

/** Headings from compact rows: the key is the kind, or `kind:canon` where the heading gives its people a role. */
export function sectionRows(rows: Readonly<Record<string, readonly string[]>>): SectionPattern[] {
  return Object.entries(rows).flatMap(([key, patterns]) => {
    const [kind = '', canon] = key.split(':')
    if (!isKind(kind)) throw new Error(`No such kind of section: ${kind}`)
    if (canon === undefined) return patterns.map((p) => ({ p, kind }))
    if (!isCanon(canon)) throw new Error(`No such canon: ${canon}`)
    return patterns.map((p) => ({ p, kind, role: { canon, exec: POSTS[canon][1] } }))
  })
}

/** Legal forms of one place (before or after the name) from rows `kind: { canon: patterns }`. */
export function formRows(
  place: LegalForm['place'],
  rows: Readonly<Partial<Record<LegalForm['kind'], Readonly<Record<string, readonly string[]>>>>>,
): LegalForm[] {
  return FORM_KINDS.flatMap((kind) =>
    Object.entries(rows[kind] ?? {}).flatMap(([canon, patterns]) =>
      patterns.map((p) => ({ p, canon, kind, place })),
    ),
  )
}

const FORM_KINDS = [
  'limited', 'stock', 'partnership', 'sole', 'cooperative', 'nonprofit', 'public', 'branch',
] as const // prettier-ignore

const SECTION_KINDS: readonly string[] = [
  'board', 'supervisory', 'management', 'team', 'advisors', 'contacts', 'testimonials', 'partners', 'customers', 'news', 'jobs',
] satisfies SectionPattern['kind'][] // prettier-ignore

function isKind(kind: string): kind is SectionPattern['kind'] {
  return SECTION_KINDS.includes(kind)
}

function isCanon(canon: string): canon is TitleCanon {
  return Object.hasOwn(POSTS, canon)
}
