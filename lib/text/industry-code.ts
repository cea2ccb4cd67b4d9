import { isDivision, type Division } from '../model/index.ts'

/** An industry code as a register prints it, and the division that it lies in. */
export interface PrintedCode {
  readonly division: Division
  /** `PKD 28.14.Z`: the scheme, and the code as printed. */
  readonly printed: string
  readonly start: number
  readonly end: number
  /** The division is the code's own first digits; of NAICS it is worked out. */
  readonly same: boolean
}

/** Schemes whose first two digits are the division of ISIC and NACE, and North America's. */
const SCHEME =
  /(?<![\p{L}\p{N}])(?:NACE|ISIC|PKD|ОКВЭД|КВЭД|КВЕД|WZ|NAF|APE|ATECO|SBI|CNAE|CAE|KSIC|NAICS|UK ?SIC|SIC)(?![\p{L}])/gu
/** After the scheme: its edition, what is between, then the code. */
const EDITION =
  /^[-\s]?\(?(?:(?:19|20)\d\d(?=[\s):,;–-]|$)|rev(?:ision|isión|\.)?\s?\d(?:\.\d)?|[23](?=[\s):]))\)?/iu
/** Words that may stand before the code: "code:", "(APE) :", "główny –". */
const BETWEEN = /^[^\d\n.]{0,28}/u
const CODE =
  /^(\d{2}(?:\.\d{1,2}(?:[.-]\d{1,3}(?:\/\d{2})?)?(?:\.?[A-Z](?![\p{L}]))?|\d{1,4}(?:[-/]\d{1,2}(?:\/\d{2})?)?(?:\s?[A-Z](?![\p{L}]))?)?)(?![\d.]\d|\d)/u
/** US SIC has four digits and divisions of its own; the British one has five. */
const BRITISH = 5
/** Fewer digits without a point are some other number. */
const FEW: Readonly<Record<string, number>> = { CAE: 4, APE: 4, NAF: 4, WZ: 4, SIC: BRITISH, UKSIC: 4 }

/** NAICS subsectors that lie in one division of ISIC. */
const NAICS: Readonly<Record<string, Division>> = {
  111: '01', 112: '01', 113: '02', 114: '03', 211: '06', 213: '09', 221: '35', 236: '41', 237: '42', 238: '43', 311: '10',
  312: '11', 313: '13', 314: '13', 315: '14', 316: '15', 321: '16', 322: '17', 323: '18', 324: '19', 325: '20', 326: '22',
  327: '23', 331: '24', 332: '25', 333: '28', 334: '26', 335: '27', 337: '31', 339: '32', 423: '46', 424: '46', 425: '46',
  441: '45', 444: '47', 445: '47', 449: '47', 455: '47', 456: '47', 457: '47', 458: '47', 459: '47', 481: '51', 482: '49',
  483: '50', 484: '49', 485: '49', 488: '52', 491: '53', 492: '53', 493: '52', 513: '58', 512: '59', 516: '60', 517: '61',
  518: '63', 519: '63', 521: '64', 522: '64', 523: '66', 524: '65', 525: '64', 531: '68', 532: '77', 551: '70', 611: '85',
  621: '86', 622: '86', 623: '87', 624: '88', 711: '90', 712: '91', 713: '93', 721: '55', 722: '56', 811: '95', 812: '96',
  813: '94', 921: '84', 922: '84', 923: '84', 924: '84', 925: '84', 926: '84', 927: '84', 928: '84',
} // prettier-ignore

/** Every code after a scheme's name, at most one a name: of a list the first is the main one. */
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
    const division = name === 'NAICS' ? NAICS[digits.slice(0, 3)] : digits.slice(0, 2)
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
