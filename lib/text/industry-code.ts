import { isDivision, type Division } from '../model/index.ts'

/** An industry code as printed by a register, and its division. */
export interface PrintedCode {
  readonly division: Division
  /** `PKD 28.14.Z`: the scheme, and the code as printed. */
  readonly printed: string
  readonly start: number
  readonly end: number
  /** True if the division is the code's first digits; false if mapped from NAICS. */
  readonly same: boolean
}

/** Schemes whose first two digits are the ISIC and NACE division, and NAICS. */
const SCHEME =
  /(?<![\p{L}\p{N}])(?:NACE|ISIC|PKD|ОКВЭД|КВЭД|КВЕД|WZ|NAF|APE|ATECO|SBI|CNAE|CAE|KSIC|NAICS|UK ?SIC|SIC)(?![\p{L}])/gu
/** Edition of the scheme, between its name and the code. */
const EDITION =
  /^[-\s]?\(?(?:(?:19|20)\d\d(?=[\s):,;–-]|$)|rev(?:ision|isión|\.)?\s?\d(?:\.\d)?|[23](?=[\s):]))\)?/iu
/** Words that may precede the code: "code:", "(APE) :", "główny –". */
const BETWEEN = /^[^\d\n.]{0,28}/u
const CODE =
  /^(\d{2}(?:\.\d{1,2}(?:[.-]\d{1,3}(?:\/\d{2})?)?(?:\.?[A-Z](?![\p{L}]))?|\d{1,4}(?:[-/]\d{1,2}(?:\/\d{2})?)?(?:\s?[A-Z](?![\p{L}]))?)?)(?![\d.]\d|\d)/u
/** US SIC codes have four digits and their own divisions; British ones have five. */
const BRITISH = 5
/** Minimum digits of a code without a point; fewer are some other number. */
const FEW: Readonly<Record<string, number>> = { CAE: 4, APE: 4, NAF: 4, WZ: 4, SIC: BRITISH, UKSIC: 4 }

/** ISIC divisions by NAICS subsector, for subsectors within one division. */
const NAICS = new Map(
  '01:111:112 02:113 03:114 06:211 09:213 10:311 11:312 13:313:314 14:315 15:316 16:321 17:322 18:323 19:324 20:325 22:326 23:327 24:331 25:332 26:334 27:335 28:333 31:337 32:339 35:221 41:236 42:237 43:238 45:441 46:423:424:425 47:444:445:449:455:456:457:458:459 49:482:484:485 50:483 51:481 52:488:493 53:491:492 55:721 56:722 58:513 59:512 60:516 61:517 63:518:519 64:521:522:525 65:524 66:523 68:531 70:551 77:532 84:921:922:923:924:925:926:927:928 85:611 86:621:622 87:623 88:624 90:711 91:712 93:713 94:813 95:811 96:812'
    .split(' ')
    .flatMap((row) => row.split(':').slice(1).map((sector) => [sector, row.slice(0, 2)] as const)),
) // prettier-ignore

/** Codes after a scheme's name, at most one per name: the first of a list is the main one. */
export function industryCodesIn(text: string): PrintedCode[] {
  const found: PrintedCode[] = []
  for (const scheme of text.matchAll(SCHEME)) {
    const name = scheme[0].replace(' ', '')
    const from = scheme.index + scheme[0].length
    const tail = text.slice(from, from + 70)
    const edition = EDITION.exec(tail)?.[0].length ?? 0
    const lead = edition + BETWEEN.exec(tail.slice(edition))![0].length
    const code = CODE.exec(tail.slice(lead))?.[1]
    if (code === undefined) continue
    const digits = code.replace(/\D/g, '')
    const isPointed = /^\d{2}\.\d/.test(code)
    if (!isPointed && digits.length < (FEW[name] ?? 2)) continue
    const division = name === 'NAICS' ? NAICS.get(digits.slice(0, 3)) : digits.slice(0, 2)
    if (division === undefined || !isDivision(division)) continue
    found.push({
      division,
      printed: `${name} ${code}`,
      start: scheme.index,
      end: from + lead + code.length,
      same: name !== 'NAICS',
    })
  }
  return found
}
