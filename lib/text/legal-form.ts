import { fold } from './fold.ts'

export interface LegalFormFound {
  readonly canon: string
  readonly place: 'before' | 'after' | 'both'
  readonly start: number
  readonly end: number
}

/**
 * Legal forms that stand on pages of any language: a Persian page of a German company prints `UG (haftungsbeschränkt)`.
 * Source of an expression over folded text, the form as usually written. Longer ones first within a place.
 */
const AFTER: readonly (readonly [source: string, canon: string])[] = [
  ['gmbh ?(?:&|und|\\+) ?co\\.? ?k\\.?g(?:aa)?\\.?', 'GmbH & Co. KG'], ['(?:g?ug|unternehmergesellschaft) ?\\(haftungsbeschrankt\\)|(?:g?ug|unternehmergesellschaft) ?\\(haftungsbeschränkt\\)', 'UG (haftungsbeschränkt)'],
  ['gesellschaft mit beschränkter haftung|ges(?:ellschaft|\\.)? ?m\\.? ?b\\.? ?h\\.?|g?gmbh|mbh', 'GmbH'], ['aktiengesellschaft|ag', 'AG'], ['kgaa', 'KGaA'], ['ohg', 'OHG'], ['e\\. ?k(?:fm|fr)?\\.', 'e.K.'], ['e\\. ?v\\.', 'e.V.'], ['(?:partnerschaftsgesellschaft|partg|partnerschaft)? ?mbb|partg', 'PartG mbB'], ['gbr', 'GbR'], ['kg', 'KG'], ['ug', 'UG'], ['e\\. ?u\\.', 'e.U.'], ['eg', 'eG'],
  ['sp(?:ółka|\\.)? ?z ?(?:ograniczoną odpowiedzialnością|o\\.? ?o\\.?)(?: sp\\. ?k\\.| spółka komandytowa)?', 'sp. z o.o.'], ['spółka akcyjna', 'S.A.'], ['sp\\. ?k\\.|spółka komandytowa', 'sp.k.'], ['sp\\. ?j\\.|spółka jawna', 'sp.j.'], ['sp\\. ?p\\.|spółka partnerska', 'sp.p.'], ['s\\. ?k\\. ?a\\.', 'S.K.A.'], ['spółka cywilna|s\\. ?c\\.', 's.c.'], ['p\\. ?s\\. ?a\\.', 'P.S.A.'],
  ['société par actions simplifiée(?: unipersonnelle| à associé unique)?', 'SAS'], ['société à responsabilité limitée', 'SARL'], ['société anonyme', 'S.A.'], ['società a responsabilità limitata', 'S.r.l.'], ['società per azioni', 'S.p.A.'],
  ['s\\. ?a\\. ?s\\. ?u\\.?|sasu', 'SASU'], ['s\\. ?a\\. ?s\\.|sas', 'SAS'], ['s\\. ?[aà] ?\\.? ?r\\. ?l\\.|s[aà]rl|s\\.à\\.?r\\.l\\.', 'SARL'], ['eurl', 'EURL'], ['scop', 'SCOP'], ['snc|s\\. ?n\\. ?c\\.', 'SNC'], ['s\\. ?a\\. ?r\\. ?l\\.', 'SARL'],
  ['sociedad limitada(?: unipersonal)?|s\\. ?l\\. ?u\\.?|s\\. ?l\\. ?p\\.?|s\\. ?l\\.|slu|sl', 'S.L.'], ['sociedad anónima laboral|s\\. ?a\\. ?l\\.', 'S.A.L.'], ['sociedad limitada laboral|s\\. ?l\\. ?l\\.', 'S.L.L.'], ['sociedad anónima|s\\. ?a\\. ?u\\.|s\\. ?a\\. ?de ?c\\. ?v\\.|s\\. ?a\\.|sa', 'S.A.'], ['s\\. ?de ?r\\. ?l\\.(?: de c\\. ?v\\.)?', 'S. de R.L.'], ['s\\. ?p\\. ?a\\.|spa', 'S.p.A.'], ['s\\. ?coop\\.?(?: ?(?:and|v|mad|galega|ltda|and\\. de|i\\. ?p|c\\. ?l)\\.?)?|soc\\. ?coop\\.?(?: ?(?:a ?r\\. ?l|soc|agr)\\.?)?', 'S.Coop.'],
  ['unipessoal,? ?l(?:i)?m?i?t?da\\.?', 'Unipessoal Lda.'], ['l(?:i)?mi?t?ada|ltda\\.?(?: ?- ?(?:me|epp))?|lda\\.?', 'Lda.'], ['s/a', 'S.A.'], ['eireli', 'EIRELI'],
  ['soc(?:ietà|\\.) agr(?:icola|\\.)(?: s\\. ?s\\.| semplice| a r\\. ?l\\.| s\\. ?r\\. ?l\\.)?', 'Società Agricola'], ['s\\. ?r\\. ?l\\. ?s\\.?|srls', 'S.r.l.s.'], ['s\\. ?r\\. ?l\\.(?: unipersonale)?|srl', 'S.r.l.'], ['b\\. ?v\\.|bv|bvba', 'B.V.'], ['n\\. ?v\\.|nv', 'N.V.'], ['v\\. ?o\\. ?f\\.|vof', 'V.O.F.'],
  ['s\\. ?r\\. ?o\\.', 's.r.o.'], ['kft\\.?', 'Kft.'], ['zrt\\.?', 'Zrt.'], ['d\\. ?o\\. ?o\\.', 'd.o.o.'], ['oü', 'OÜ'], ['uab', 'UAB'], ['oyj?', 'Oy'], ['aps', 'ApS'], ['a/s', 'A/S'], ['ab', 'AB'], ['asa?', 'AS'],
  ['a\\. ?ş\\.|aş|anonim şirketi', 'A.Ş.'], ['ltd\\.? ?şti\\.?|limited şirketi', 'Ltd. Şti.'],
  ['co\\.?,? ?(?:ltd|limited)\\.?', 'Co., Ltd.'], ['(?:pvt|private|pte|pty|\\(pvt\\))\\.? ?(?:ltd|limited)\\.?', 'Pvt. Ltd.'], ['sdn\\.? ?bhd\\.?', 'Sdn. Bhd.'], ['limited|ltd\\.?', 'Ltd'], ['incorporated|inc\\.?', 'Inc.'], ['l\\. ?l\\. ?c\\.?|llc', 'LLC'], ['llp', 'LLP'], ['p\\.?l\\.?c\\.?', 'PLC'], ['corporation|corp\\.', 'Corp.'], ['c\\.i\\.c\\.', 'C.I.C.'],
  ['fz-?llc|fze|fzco|fzc', 'FZE'], ['w\\. ?l\\. ?l\\.?|wll', 'W.L.L.'], ['p?jsc|cjsc|ojsc', 'JSC'], ['se', 'SE'],
] // prettier-ignore

const BEFORE: readonly (readonly [source: string, canon: string])[] = [
  ['общество с ограниченной ответственностью|ооо', 'ООО'], ['публичное акционерное общество|пао', 'ПАО'], ['закрытое акционерное общество|зао', 'ЗАО'], ['открытое акционерное общество|оао', 'ОАО'], ['акционерное общество|ао', 'АО'], ['товарищество с ограниченной ответственностью|тоо', 'ТОО'], ['индивидуальный предприниматель|ип', 'ИП'],
  ['stichting', 'Stichting'], ['vereniging', 'Vereniging'], ['fondazione', 'Fondazione'], ['associazione', 'Associazione'], ['fundacja', 'Fundacja'], ['stowarzyszenie', 'Stowarzyszenie'], ['fundación', 'Fundación'], ['fundação', 'Fundação'], ['asociación', 'Asociación'], ['associação', 'Associação'], ['fondation', 'Fondation'],
  ['фгуп', 'ФГУП'], ['муп', 'МУП'], ['гуп', 'ГУП'], ['анo|ано', 'АНО'], ['нко', 'НКО'], ['одо', 'ОДО'], ['чуп|уп', 'УП'], ['тов', 'ТОВ'],
  ['eurl|sarl|sasu|selarl|selas|gaec|earl', 'SARL'], ['p\\.?t\\.?(?= \\p{L})', 'PT'],
] // prettier-ignore

/** Scripts without blanks: no word limits. */
const EITHER: readonly (readonly [source: string, canon: string])[] = [
  ['株式会社', '株式会社'], ['有限会社', '有限会社'], ['合同会社', '合同会社'], ['合資会社', '合資会社'], ['一般社団法人', '一般社団法人'], ['一般財団法人', '一般財団法人'], ['\\(株\\)|㈱', '株式会社'], ['\\(有\\)|㈲', '有限会社'],
  ['주식회사', '주식회사'], ['유한회사', '유한회사'], ['\\(주\\)|㈜', '주식회사'], ['\\(유\\)', '유한회사'], ['사단법인', '사단법인'], ['재단법인', '재단법인'],
  ['医療法人社団|医療法人財団|医療法人', '医療法人'], ['社会福祉法人', '社会福祉法人'], ['学校法人', '学校法人'], ['特定非営利活動法人', '特定非営利活動法人'], ['(?:税理士|弁護士|監査|行政書士|司法書士)法人', '士業法人'],
  ['법무법인', '법무법인'], ['의료법인', '의료법인'], ['학교법인', '학교법인'], ['사회복지법인', '사회복지법인'], ['(?:회계|세무|특허)법인', '전문가법인'], ['(?:律师|律師|会计师|會計師)事务所|(?:律師|會計師)事務所', '事务所'],
  ['股份有限公司', '股份有限公司'], ['有限责任公司', '有限责任公司'], ['有限公司', '有限公司'], ['集团公司|集團公司', '集团公司'],
] // prettier-ignore

const join = (rows: readonly (readonly [string, string])[]) => rows.map(([source]) => source).join('|')
const FORMS = new RegExp(
  `(?<=[\\p{L}\\p{N}.)"'&] ?,? ?)(?<![\\p{L}\\p{N}])(?<after>${join(AFTER)})(?![\\p{L}\\p{N}])` +
    `|(?<![\\p{L}\\p{N}])(?<before>${join(BEFORE)})(?![\\p{L}\\p{N}])|(?<either>${join(EITHER)})`,
  'gu',
)
const exact = (rows: readonly (readonly [string, string])[]) =>
  rows.map(([source, canon]) => ({ expression: new RegExp(`^(?:${source})$`, 'u'), canon }))
const CANON = { after: exact(AFTER), before: exact(BEFORE), both: exact(EITHER) }
/** Short forms that are also words or abbreviations of something else: only in capitals as the form is printed. */
const CASED =
  /^(?:AG|KG|UG|eG|SE|SA|SL|AS|ASA|AB|BV|NV|SAS|SpA|SPA|SpA|SRL|Srl|srl|Oy|Oyj|ЗАО|ООО|АО|ПАО|ИП|ТОО|ОАО|УП|ТОВ|PT|PLC|plc|LLP|LLC|llc|ApS|SNC|snc|Sl|Sas|eK|GbR|UAB|OÜ|SLU|FZE|JSC|МУП|ГУП|ФГУП|АНО|АНO|НКО|ОДО|ЧУП)$/

const BODY =
  /^(?:stichting|vereniging|fondazione|associazione|fundacja|stowarzyszenie|fundación|fundação|asociación|associação|fondation)$/u

/** Legal forms of companies in a text, in order, whatever its language. */
export function legalFormsIn(text: string): LegalFormFound[] {
  const folded = fold(text)
  const found: LegalFormFound[] = []
  for (const match of folded.matchAll(FORMS)) {
    const words = match[0]
    const start = match.index
    const end = start + words.length
    const printed = text.slice(start, end)
    if (
      /^[\p{Script=Latin}\p{Script=Cyrillic}]{2,4}$/u.test(printed) &&
      !/^(?:gmbh|g?ug|mbh|mbb|ltd|inc|kft|zrt|s[aà]rl|eurl|lda|ohg|sasu|kgaa)$/i.test(printed) &&
      !CASED.test(printed)
    )
      continue
    // "Calgary, AB": the province of Alberta.
    if (printed === 'AB' && /,\s?$/.test(text.slice(0, start))) continue
    // "de stichting", "our fundacja": a form only where it opens a name.
    if (BODY.test(words) && !/^\p{Lu}/u.test(printed)) continue
    const place = match.groups?.['after'] ? 'after' : match.groups?.['before'] ? 'before' : 'both'
    const canon = CANON[place].find(({ expression }) => expression.test(words))?.canon
    if (canon) found.push({ canon, place, start, end })
  }
  return found
}

export function hasLegalForm(text: string): boolean {
  return legalFormsIn(text).length > 0
}
