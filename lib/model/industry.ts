/**
 * Divisions of ISIC Rev. 4, which are also those of NACE Rev. 2 and so of PKD, WZ, NAF, ATECO, CNAE, SBI, UK SIC and ОКВЭД-2: the
 * two digits in which the industry codes of most countries agree.
 */
export const divisions = [
  '01', '02', '03', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21',
  '22', '23', '24', '25', '26', '27', '28', '29', '30', '31', '32', '33', '35', '36', '37', '38', '39', '41', '42', '43',
  '45', '46', '47', '49', '50', '51', '52', '53', '55', '56', '58', '59', '60', '61', '62', '63', '64', '65', '66', '68',
  '69', '70', '71', '72', '73', '74', '75', '77', '78', '79', '80', '81', '82', '84', '85', '86', '87', '88', '90', '91',
  '92', '93', '94', '95', '96', '97', '98', '99',
] as const // prettier-ignore

export type Division = (typeof divisions)[number]

const known: ReadonlySet<string> = new Set(divisions)

export function isDivision(text: string): text is Division {
  return known.has(text)
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
