/**
 * Divisions of ISIC Rev. 4, which are also those of NACE Rev. 2 and so of PKD, WZ, NAF, ATECO, CNAE, SBI, UK SIC and
 * ОКВЭД-2: the two digits on which most national industry codes agree.
 */
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
/** Unassigned numbers. */
type Gap = '00' | '04' | '34' | '40' | '44' | '48' | '54' | '57' | '67' | '76' | '83' | '89'
export type Division = Exclude<`${Digit}${Digit}`, Gap>

const LAST = 99
const GAPS = '00 04 34 40 44 48 54 57 67 76 83 89'

/** `01` to `99`, 88 of them. */
export const divisions = Array.from({ length: LAST + 1 }, (_, at) => String(at).padStart(2, '0')).filter(
  (text): text is Division => !GAPS.includes(text),
)

export function isDivision(text: string): text is Division {
  return divisions.includes(text as Division)
}

/** The option key of a division: `isic-28`. */
export const optionOfDivision = (division: Division) => `isic-${division}` as const

/** The division of an option key, which is then the value itself: independent of the rep's language. */
export function divisionOfOption(key: string | undefined): Division | undefined {
  const division = /^isic-(\d\d)$/.exec(key ?? '')?.[1]
  return division !== undefined && isDivision(division) ? division : undefined
}

/**
 * Words of one language that indicate an industry, separated by `|` and compared folded (`foldKey`) as prefixes: `pump`
 * matches "pumps". `*bau`: anywhere in a word. `it.`: the whole word. In a phrase of several words, each is a prefix.
 */
export interface IndustryWords {
  /** Makers: beside one of these, a word for goods means manufacturing them. */
  readonly makes: string
  /** Match anywhere in a word: scripts without spaces, and attached articles. */
  readonly inside?: true
  /** In a compound the last word is the head: "retail software", unlike "logiciel de vente". */
  readonly head: 'first' | 'last'
  readonly says: Readonly<Partial<Record<Division, string>>>
}

/** The words of each language, by ISO 639-1 code. */
export type IndustryBook = Readonly<Record<string, IndustryWords>>
