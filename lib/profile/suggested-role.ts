import type { BuyingRole, TitleCanon } from '../model/index.ts'

/** The parts that the lexicon adds to a title's finding. */
export interface TitleParts {
  readonly canon?: string | undefined
  readonly dept?: string | undefined
  readonly level?: string | undefined
}

/**
 * The buying role usual for a post, as a guess for the rep to confirm. The department decides first (whoever heads finance is
 * the financial authority, on the board too), then the post.
 */
export function suggestedRole({ canon, dept, level }: TitleParts): BuyingRole {
  if (canon === undefined || canon === '') return 'unknown'
  if (BEGINNERS.has(canon)) return 'unknown'
  if (GUARDS.has(canon) || (dept !== undefined && GUARDING.has(dept))) return 'gatekeeper'
  if (LEADS.has(canon) && !(OF_A_PART.has(canon) && ofPart(dept))) return 'final'
  if (canon === 'foreman') return 'user'
  const leads = level !== undefined && LEADING.has(level)
  if (ANSWERS_FOR_MONEY.has(canon) || (leads && dept === 'finance')) return 'financial'
  if (ANSWERS_FOR_TECHNOLOGY.has(canon) || (leads && dept !== undefined && TECHNICAL.has(dept)))
    return 'technical'
  if (canon === 'director' && (dept === undefined || dept === 'executive')) return 'final'
  if (canon === 'management-board-member') return dept === undefined ? 'final' : 'influencer'
  return ADVISES.has(canon) || leads ? 'influencer' : 'user'
}

const ofPart = (dept: string | undefined) => dept !== undefined && dept !== 'executive' && dept !== 'board'

const set = (...canons: TitleCanon[]): ReadonlySet<string> => new Set(canons)

const LEADS = set(
  'ceo', 'president', 'managing-director', 'general-director', 'executive-director', 'secretary-general', 'chair',
  'management-chair', 'management-vice-chair', 'management-board-member', 'owner', 'co-owner', 'founder', 'co-founder',
  'partner', 'managing-partner', 'representative', 'proxy-holder', 'liquidator', 'publisher',
) // prettier-ignore
/** Final authority only if the title names no part of the company. */
const OF_A_PART = set('management-board-member', 'representative')
const ANSWERS_FOR_MONEY = set('cfo', 'treasurer', 'finance-manager', 'controller')
const ANSWERS_FOR_TECHNOLOGY = set('cto', 'cio', 'ciso', 'cdo', 'it-manager', 'architect')
/** Gatekeepers: purchasing, contracts, assistants. */
const GUARDS = set(
  'purchasing-manager', 'buyer', 'clo', 'lawyer', 'data-protection-officer', 'secretary', 'assistant',
  'executive-assistant', 'office-secretary', 'office-manager', 'receptionist',
) // prettier-ignore
const GUARDING: ReadonlySet<string> = new Set(['purchasing', 'legal'])
const TECHNICAL: ReadonlySet<string> = new Set(['it', 'technology', 'engineering', 'research'])
const LEADING: ReadonlySet<string> = new Set(['board', 'c', 'vp', 'director', 'head', 'manager'])
/** Influencers without a department to lead. */
const ADVISES = set(
  'advisor',
  'consultant',
  'expert',
  'auditor',
  'statutory-auditor',
  'tax-advisor',
  'patron',
)
const BEGINNERS = set('trainee', 'intern', 'volunteer', 'member', 'contact', 'official')
