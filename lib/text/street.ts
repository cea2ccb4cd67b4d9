import { fold } from './fold.ts'

const BEFORE =
  'ul\\.|ulica|al\\.|aleja|aleje|pl\\.|plac|os\\.|osiedle|rondo|' +
  "rue|avenue|av\\.|bd\\.?|boulevard|place|chemin|route|all[ée]e|impasse|quai|cours|zone industrielle|zona industrial[e]?|zona artigianale|parque (?:industrial|empresarial|tecnol[óo]gico)|polo industrial|distrito industrial|z\\.? ?i\\.?|zac|parc d'activit[ée]s|lieu-dit|" +
  'calle|c/|avda?\\.?|avenida|paseo|p[ºo](?!\\p{L})\\.?|pla[zç]a|pza\\.?|carretera|ctra\\.?|blvd\\.?|bulevar|calz\\.?|perif[ée]rico|camino|cam[íi]|carrer|pol[íi]gono|pol\\. ind\\.?|ronda|traves[íi]a|urbanizaci[óo]n|' +
  'r[uú]a|r\\. |travessa|pra[çcz]a|largo|estrada|rodovia|rod\\.|alameda|lote|' +
  'via|viale|v\\.le|piazza|p\\.zza|piazzale|corso|c\\.so|vicolo|strada|contrada|c\\.da|loc\\.|localit[àa]|fraz\\.|frazione|s\\.?[ps]\\.? (?=n|km|per)|' +
  'ул\\.?|улица|пр-т|просп\\.?|проспект|пр\\.|пер\\.|переулок|ш\\.|шоссе|наб\\.|набережная|б-р|бульвар|бул\\.|пл\\.|площадь|проезд|пр-д|тракт|линия|мкр\\.?|микрорайон|квартал|а/я|' +
  'خیابان|بلوار|کوچه|میدان|بزرگراه|جاده|شهرک|کوی|نبش|پلاک|طبقه|اتوبان|کیلومتر|شارع|طریق|حی|ص\\.? ?ب|مبنی|برج|المنطقه الصناعیه|المنطقه|قطعه|بلوک|عماره|مجمع|الدائری|zone artisanale|zone commerciale|z\\.? ?a\\.? d|za de|centre commercial|ruta|autopista|carrera|cra\\.?|cl\\.|cll\\.|kr\\.|diagonal|transversal|calzada|prolongaci[óo]n|circuito|jir[óo]n|jr\\.|pasaje|' +
  'am|an der|auf der|im|in der|zum|zur|unter den'

const AFTER =
  'street|st\\.?|road|rd\\.?|avenue|ave\\.?|boulevard|blvd\\.?|lane|ln\\.?|drive|dr\\.?|court|ct\\.?|square|sq\\.?|place|way|highway|hwy\\.?|parkway|pkwy\\.?|quay|terrace|close|crescent|circle|row|walk|broadway|front|' +
  'sanayi sitesi|san\\. sit\\.|organize sanayi b[öo]lgesi|osb|caddesi|cadde|cad\\.?|cd\\.?|sokak|soka[ğg][ıi]|sok\\.?|sk\\.|mahallesi|mah\\.?|mh\\.|bulvar[ıi]|blv\\.?|' +
  'ул\\.|улица|проспект|переулок|шоссе|набережная|бульвар|площадь|проезд|тракт'

/** Endings of German, Dutch and Nordic compounds: Hauptstraße, Kerkstraat, Storgatan. */
const ENDING =
  'stra(?:ß|ss)e|str\\.|weg|allee|platz|gasse|damm|ufer|chaussee|steig|graben|stra(?:ß|ss)e|straat|laan|plein|kade|singel|gracht|dreef|steeg|dijk|gatan|vägen|gade|vej|veien|katu|ring|stieg|hof|promenade|markt|allé|vorstadt|park'

const LATIN_NUMBER =
  '(?:(?:n[°ºo]\\.?|nr\\.?|núm\\.?|no\\.?|no:|num\\.?|#)? ?\\d{1,5}(?: ?[a-z](?!\\p{L}))?(?:[-/–]\\d{1,5}[a-z]?)?)'

/** Each rule finds a street by its distinctive end; `left`: how many characters before it may belong to its name. */
const RULES: readonly { readonly find: RegExp; readonly left: number; readonly bare?: true }[] = [
  // Street word, name, number: "ul. Prosta 12", "Via Roma, 5", "ул. Мира, д. 3".
  {
    left: 0,
    find: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\p{L}\\.)(?:${BEFORE}) ?[^,;|\\n\\d]{1,60}?(?:,? ?(?:д\\.|дом|no:?|nº|n°|nr|núm\\.?|پلاک|رقم|км|km|вл\\.)? ?)\\d`,
      'u',
    ),
  },
  // Number, then name and street word: "86 Customhouse Quay", "1600 Ray Rd."
  {
    left: 0,
    find: new RegExp(
      `(?<![\\p{N}.])\\d{1,5}[a-z]?(?:[-/]\\d{1,5})?,? (?:[\\p{L}.'-]{1,25} ){0,4}(?:${AFTER}|${BEFORE.split('|').slice(0, 60).join('|')})(?![\\p{L}])`,
      'u',
    ),
  },
  // "No.263, Wenxing Rd.", "Atatürk Caddesi No: 5", "Dock Road 12".
  {
    left: 30,
    find: new RegExp(
      `(?<=[\\p{L}\\d][.'-]? )(?:${AFTER})(?![\\p{L}])(?:,? ?(?:no[.: ]{0,3}|${LATIN_NUMBER})\\d?|\\.?$|,)`,
      'u',
    ),
  },
  // "İstiklal Cd. Odakule İş Merkezi No:286": a building between street and number.
  {
    left: 30,
    find: /(?<=\p{L}\.? )(?:caddesi|cad\.|cd\.|sokak|soka[ğg][ıi]|sok\.|sk\.|mahallesi|mah\.|mh\.|bulvar[ıi]|blv\.)[^\d\n]{1,50}no[.: ]{0,3}\d/u,
  },
  {
    left: 0,
    find: new RegExp(`no\\.? ?\\d{1,4}(?:-\\d+)?,? [\\p{L}.' -]{2,40}(?:${AFTER})(?![\\p{L}])`, 'u'),
  },
  // "Hauptstraße 5a", "Kerkstraat 12".
  { left: 40, find: new RegExp(`(?<=\\p{L}[ -]?)(?:${ENDING}) ?${LATIN_NUMBER}(?!\\p{N})`, 'u') },
  // French number first: "12 bis, rue de la Paix".
  {
    left: 0,
    find: new RegExp(
      `(?<!\\p{N})\\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\\.?|bd|boulevard|place|chemin|route|all[ée]e|impasse|quai|cours|passage|square|faubourg)(?!\\p{L})`,
      'u',
    ),
  },
  // East Asia.
  {
    left: 12,
    find: /[路街巷道里弄段](?:\p{Script=Han}|\d|[-－]){0,12}\d{1,5}(?:-\d+)?[號号弄巷]?|\d{1,5}(?:-\d+)?[號号]|\d{1,3}(?:丁目|番地?)|(?<=\p{Script=Han})\d{1,3}-\d{1,4}(?:-\d{1,4})?/u,
  },
  {
    left: 12,
    find: /(?<=\p{Script=Hangul})(?:로|길|동|리|가|대로)\s?\d{1,5}(?:-\d+)?|(?<=\p{Script=Hangul})(?:로|길|대로)\s?\d+번길/u,
  },
  // Iran and the Arab world often omit the number.
  {
    left: 0,
    bare: true,
    find: /(?<!\p{L})(?:خیابان|بلوار|کوچه|میدان|شهرک|بزرگراه|شارع|طریق|المنطقه الصناعیه)(?:\s\p{L}+){1,5}/u,
  },
  { left: 0, find: /(?<!\p{L})p\.? ?o\.? ?box:? ?\d{1,7}/u },
]

/** Offsets of the first street with its number; undefined if none. */
export function streetIn(text: string): { start: number; end: number } | undefined {
  const folded = fold(text)
  const hasDigit = /\d/.test(folded)
  if (!hasDigit && !/[\u0600-\u06ff]/.test(folded)) return undefined
  let best: { start: number; end: number } | undefined
  for (const { find, left, bare } of RULES) {
    if (!hasDigit && !bare) continue
    const match = find.exec(folded)
    if (!match || NO_STREET.test(match[0])) continue
    let start = match.index + (match[0].length - match[0].trimStart().length)
    for (let back = 0; back < left && start > 0 && /[\p{L}.' -]/u.test(folded[start - 1]!); back += 1)
      start -= 1
    // "22. Cadde No: 9": the street is a number.
    if (folded[start] === '.') start -= /\d{0,4}$/.exec(folded.slice(0, start))![0].length
    while (folded[start] === ' ') start += 1
    const end = match.index + match[0].length
    if (end - start < 4) continue
    if (!best || start < best.start) best = { start, end }
  }
  return best
}

const OPENS_AS_STREET = new RegExp(
  `^(?:(?:${BEFORE.split('|')
    .filter((word) => !/^(?:am|an der|auf der|im|in der|zum|zur|unter den)$/.test(word))
    .join(
      '|',
    )})(?![\\p{L}])|c/|ул\\.|ш\\.|пр\\.)|^\\p{L}[\\p{L} .'-]{2,40} (?:${AFTER})$|^\\d{1,4}(?:-\\d{1,4}){0,3} \\p{L}`,
  'u',
)
/** Distances and durations, which begin with a number as well. */
const NO_STREET =
  /^\d+\+?\s?(?:mins?|minutes?|km|miles?|years?|hours?|days?|m|%|x|kg|g|cm|mm|ml|l|pcs|stk)(?!\p{L})/iu

const NUMBER_ALONE =
  /^(?:n[°ºo.]*|núm\.?|nr\.?|no[.:]*|д\.|дом|вл\.|s\/n|پلاک|رقم|№|#)?\s?\d{1,5}(?:[-/]\d{1,4})?\s?\p{L}?$|^s\/n$/u

const OPENING_WORD = new RegExp(
  `(?<![\\p{L}])(?:${BEFORE.split('|')
    .filter((word) => word.length > 3 && !/^(?:an der|auf der|unter den)$/.test(word))
    .join('|')}) ?\\p{L}`,
  'u',
)

/** Whether a piece is a street whose number is in the next piece. */
export function opensAsStreet(piece: string): boolean {
  const folded = fold(piece)
  return !NO_STREET.test(folded) && !/^(?:19|20)\d{2}\s/.test(folded) && OPENS_AS_STREET.test(folded)
}

/** A house number between two commas. */
export function isHouseNumber(piece: string): boolean {
  return NUMBER_ALONE.test(fold(piece))
}

/** Start of a street without a number that ends at `end` ("siège situé Avenue de Bastia, 20137 …"); -1 for none. */
export function streetBefore(text: string, end: number): number {
  const from = Math.max(0, end - 70)
  const opening = OPENING_WORD.exec(fold(text.slice(from, end)))
  return opening ? from + opening.index : -1
}

/**
 * A post box, or an opening part of Indian and Gulf addresses: "Plot No. 118/2", "S.F. No. 412/3", "Office 305", "Survey No.
 * 44".
 */
const OPENING_PART =
  /^(?:b\.? ?p\.? ?\d{1,6}|(?:plot|survey|[dh]\.|[shdr]\.? ?no|s\.? ?f\.?|r\.? ?s\.?|door|shop|shed|gala|khasra|gat|office|unit|flat|villa|house|block|sector|phase|suite|warehouse|(?:ال)?(?:مکتب|محل|قطعه|شقه|فیلا|عماره))\.? ?(?:no\.?|nos\.?|#|رقم)? ?[:.-]? ?[a-z]?-?\d[\d/a-z&, -]{0,14}|[a-z]-\d{1,4}(?:\/\d{1,4})?[a-z]?|(?:صندوق (?:پستی|برید)|apartado(?: de correos| postal)?|skr(?:ytka|\.) poczt(?:owa|\.)|postfach|postbus)[ .:]{0,3}\d[\d /-]{1,12})$/u

export function isOpeningPart(piece: string): boolean {
  return OPENING_PART.test(fold(piece).trim())
}

/** Floor, building, suite and the like: they accompany a street. */
const ANNEX =
  /(?<!\p{L})(?:floor|fl\.|building|bldg\.?|suite|ste\.?|unit|room|rm\.?|block|tower|plaza|level|house|centre|center|estate|industrial|park|piętro|pokój|lok\.|lokal|budynek|etage|stock|étage|bâtiment|bât\.|planta|piso|puerta|oficina|edif[íi]cio|edif\.|sala|andar|interno|scala|int\.|piano|verdieping|kat|daire|apt\.?|blok|plaza|оф\.?|офис|корп\.?|корпус|стр\.|строение|этаж|помещ\.?|пом\.|каб\.|кв\.|д\.|дом|лит\.?|вл\.|طبقه|واحد|ساختمان|الدور|الطابق|مکتب|مبنی|c\/o|\d{1,2}\/f|(?:torre|bodega|bureau|local|nave|lote?|galp[ãa]o|armaz[ée]m|ofi?c?\.|depto\.?|dpto\.?|conj?\.|cj\.?|quadra|qd\.|bloco|loja|sector)\s(?:n[.ºo°]{1,2}\s?)?[a-z]?-?\d{0,4}[a-z]?)(?!\p{L})|[樓楼階室층호棟座]$|ビル|大厦|大廈|빌딩|타워/u

/** "Markt 21", "Borgo Retto 12": a name and a number, which is a street if a postal code is beside it. */
export function isNumberedName(piece: string): boolean {
  return /^(?:['’][ts][ -])?\p{Lu}[\p{L}\p{M} .'’-]{2,40} \d{1,4}(?:\s?\p{L}(?!\p{L}))?(?:\s?[-–/]\s?\d{1,4}\p{L}?)?(?:\s\([^()]{1,20}\))?$/u.test(
    piece.trim(),
  )
}

/** "The Old Mill", "Bank Farm": a named house of a British address. */
export function isHouse(text: string): boolean {
  return /^\p{L}[\p{L} '’-]{2,30} (?:mill|farm|barn|wharf|chambers|mews|lodge|cottage|arcade)$/u.test(
    fold(text),
  )
}

export function isAnnex(text: string): boolean {
  return ANNEX.test(fold(text))
}
