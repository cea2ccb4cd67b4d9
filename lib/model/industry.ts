/**
 * Divisions of ISIC Rev. 4, which are also those of NACE Rev. 2 and so of PKD, WZ, NAF, ATECO, CNAE, SBI, UK SIC and ОКВЭД-2: the
 * two digits in which the industry codes of most countries agree.
 */
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
/** Numbers that no division has. */
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

/** The option by which a value of the field names a division: `isic-28`. */
export const optionOfDivision = (division: Division) => `isic-${division}` as const

/** The division that an option names, which is then the value itself: the same in every language of the rep. */
export function divisionOfOption(key: string | undefined): Division | undefined {
  const division = /^isic-(\d\d)$/.exec(key ?? '')?.[1]
  return division !== undefined && isDivision(division) ? division : undefined
}

/**
 * By which words of one language an industry is told. Words are parted by `|` and compared folded (`foldKey`), as beginnings of
 * words: `pump` is in "pumps". `*bau`: anywhere in a word. `it.`: the whole word. Of several in a row each is a beginning.
 */
export interface IndustryWords {
  /** Who makes things: with one of these a word for goods means making them. */
  readonly makes: string
  /** Every word counts anywhere in a word: scripts without blanks, and articles that touch. */
  readonly inside?: true
  /** Of two neighbours the last says what it is: "retail software", against "logiciel de vente". */
  readonly head: 'first' | 'last'
  readonly says: Readonly<Partial<Record<Division, string>>>
}

/** The words of each language, by its ISO 639-1 code. */
export type IndustryBook = Readonly<Record<string, IndustryWords>>
