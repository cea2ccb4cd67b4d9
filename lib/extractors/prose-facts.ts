import type { Finding } from '../model/index.ts'
import type { Knowledge } from './knowledge.ts'
import type { Page } from '../page/page.ts'
import { quoteOf } from '../page/quote.ts'
import { fold } from '../text/fold.ts'
import { yearsIn } from '../text/year.ts'
import type { Extractor } from './extractor.ts'

const id = 'prose-facts'

/** Words right before or after a year by which it is the year of founding. Folded. */
const FOUNDED_BEFORE =
  /(?:(?:founded|established|incorporated|formed|set up|created|started|began|registered|in business|operating)(?: (?:as|by|under)[^.;]{0,60}?)?(?: in| on| since)?(?: the year| early| late)?|since|est(?:d|ab)?\.?|gegrundet|gegründet|grundung|gründung(?:sjahr)?(?: im jahr)?|seit|(?:założon|powsta|rozpocz|utworzon|zarejestrowan)[^.;]{0,50}?(?: w| w roku| od)?|od|od roku|основан\p{L}{0,12}|создан\p{L}{0,12}|образован\p{L}{0,12}|работа\p{L}{1,12} с|fond[ée]e? (?:en|depuis)|cr[ée]{2}e? en|depuis|fundad[ao]s?(?: en| em)?|creada? en|nacio en|nació en|constituida en|desde|fondat[ao] nel|nata? nel|costituit[ao] nel|dal|nasce nel|nacque nel|opgericht in|ontstond in|gestart in|begon in|nasceu em|surgiu em|fundou em|iniciou (?:suas|as suas) (?:atividades|operacoes|operações) em|nacimos en|(?:inici[óo]|iniciamos|comenz[óo]|comenzamos|empezamos|arrancamos)(?: (?:operaciones|actividades|sus operaciones|nuestras operaciones|su actividad))? en|abrio sus puertas en|abrió sus puertas en|naît en|née? en|lancee? en|lancée? en|ins leben gerufen|sinds|kuruldu|kurulan|beri|since|تاسیس\p{L}{0,12}(?: شد\p{L}{0,12})?(?: در)?(?: سال)?|از سال|تاسست(?: [^؛\d]{2,60}?)?(?: فی)? (?:ال)?(?:عام|سنه)|تاسست(?: الشرکه)?(?: فی)?|تاسیس(?: الشرکه)?(?: عام| سنه| فی)?|منذ(?: عام| سنه)?|(?:成立|创立|創立|創業|設立|创建|創建|始建|建立)(?:于|於)?|설립(?:일)?|창립)[^\p{L}\p{N}]{0,4}(?:im jahre? |the year |year |roku |году |год |anno |año |ano |jaar |l'année |(?:ال)?عام |سال |(?:ال)?سنه )?(?:\d{1,2}[./ ]\s?(?:\d{1,2}[./]|\p{L}{1,20} )\s?|\p{L}{1,20} )?$/u
/** "Anna Berg started Nordwind out of a garage in 2004": what was begun has a name. */
const STARTED =
  /(?:founded|established|started|set up|created|gründete|założył[a]?|fonda|fondò|fundó|fundou)\s+(?:the (?:company|firm|business)\s|(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\s)\p{Lu}[\p{L}&'’.-]*\s){1,5}(?:[\p{Ll}'’ -]{0,40}\s)?(?:in|w|nel|en|em|im Jahr)\s$/u
const FOUNDED_AFTER =
  /^(?:[^\p{L}\p{N}]{0,3}|[のに]|,? (?:(?!founded by)[^.;\d]){1,70}? )(?:年|년|yilinda|yilinda|roku|г\.|году|года|'da|'de|\s?(?:jahr))?[^\p{L}\p{N}]{0,3}(?:\p{N}{1,2}[月월](?:\p{N}{1,2}[日일])?[^\p{L}]{0,3})?(?:(?:[\p{Script=Hangul}\s]{0,24}?(?:설립|창립|창업))|founded|gegründet|gegrundet|kuruldu|kurulan|kurulmuş|założon|powstał|основан|создан|成立|创立|創立|創業|設立|创建|創建|에 설립|(?:'|’)?(?:den|dan|ten|tan) (?:beri|bu yana)|yilindan (?:beri|bu yana)|yilinda faaliyet|ouvre ses portes|ouvrait ses portes|gründete|grundete|gründeten|założył|fonda |fondò|fondo |apre |aprì|apri |fundó|fundou|richtte|kurdu|основал|started the|set up the|opened (?:his|her|the|their) |설립|창립|تاسیس|opgericht|fue fundada|foi fundada|(?:شروع|اغاز) به (?:کار|فعالیت)|فعالیت(?: خود)?(?: را)? (?:شروع|اغاز)|راه ?اندازی)/u
/** Years of other things near such words: a person's start, an award, an anniversary. */
const OTHER =
  /(?:founded|gegründet|established) by (?:mr|herr|pan)|copyright|©|all rights|joined|worked|graduat|served|absol|studi|dołącz|pracuje|работает в компании|в должности/u

const STAFF =
  "employees|menschen|employed people|people worldwide|staff(?: members)?|professionals|specialists|experts|colleagues|team members|associates|workers|mitarbeiter(?:n|innen)?|kişilik|vakmensen|vaklieden|krachten|职工|職工|雇员|余人|餘人|pessoas|personas|people work|mitarbeitenden?|beschäftigte|kolleg\\p{L}+|pracownik\\p{L}*|osób|specjalist\\p{L}+|сотрудник\\p{L}*|работник\\p{L}*|специалист\\p{L}*|человек|collaborateurs|salari[ée]s|employ[ée]s|personnes|empleados|trabajadores|profesionales|colaboradores|funcion[áa]rios|profissionais|dipendenti|collaboratori|addetti|persone|medewerkers|werknemers|collega's|çalişan\\p{L}*|personel\\p{L}*|نفر|پرسنل|کارمند\\p{L}*|موظف\\p{L}*|عامل\\p{L}*|员工|員工|名员工|人员|職員|従業員|社員|명의|임직원|직원"
const NUMBER = "(\\d{1,3}(?:[., ']\\d{3})+|\\d{1,6})\\s?(\\+|plus)?"
const EMPLOYS_AFTER = new RegExp(
  `(?<![\\d.,/-])${NUMBER}\\s?(?:\\p{L}+\\s){0,2}?(?:多?名|位|余名|多?人的?)?(?:${STAFF})(?!\\p{Script=Latin})`,
  'u',
)
const EMPLOYS_BEFORE =
  /(?:employs?|employing|workforce of|staff of|team of|time de|equipe de|equipa de|equipo de|équipe de|team di|team von|team van|zespół liczy|headcount of|beschäftigt|beschäftigen|zatrudnia\p{L}{0,6}|штат[^.]{0,20}|emploie|emplea|emprega|impiega|werken er|(?:员工|职工|員工|職工)(?:人数|总数|人數|總數)?|員工(?:人數)?|従業員数?|社員数|직원\s?수|임직원)\s?(?:über|over|more than|around|about|approximately|some|mehr als|rund|ca\.|etwa|ponad|około|более|около|plus de|más de|mais de|oltre|circa|meer dan|约|約|超过|超過|:|：)?\s?(\d{1,3}(?:[., ']\d{3})+|\d{1,6})(?!\d|[.,]\d|\s?(?:years|лет|lat|jahr|%|年))/u

/** Facts told in sentences: year of founding, number of employees. */
const proseFacts: Extractor = {
  id,
  *extract(page, knowledge) {
    const { lang } = knowledge
    for (const [index, line] of page.lines.entries()) {
      const { text } = line
      if (
        text.length < 4 ||
        text.length > 3000 ||
        page.isHidden(line) ||
        page.zone(line) === 'nav' ||
        !/[\d۰-۹٠-٩０-９]{2}|[元一二三四五六七八九十]年/u.test(text)
      )
        continue
      const folded = fold(text)
      yield* founded(text, folded, index, lang)
      yield* milestone(page, knowledge, index)
      const staff = EMPLOYS_AFTER.exec(folded) ?? EMPLOYS_BEFORE.exec(folded)
      if (staff) {
        const number = Number(staff[1]!.replace(/\D/g, ''))
        const start = staff.index + staff[0].indexOf(staff[1]!)
        const printed = text.slice(start, start + staff[1]!.length) + (staff[2] === '+' ? '+' : '')
        const isTeam =
          /specialist|expert|professional|специалист|profesional|osób|persone|personnes|человек|نفر|people/u.test(
            staff[0],
          )
        if (number > 1 && number < 3_000_000 && !/^(?:19|20)\d{2}$/.test(printed))
          yield made('company.employees', printed, text, start, index, isTeam ? 0.5 : 0.66)
      }
    }
  },
}

/** A time-line: the year alone in its line, "Foundation of …" in the next. */
function* milestone(page: Page, { words, lang }: Knowledge, index: number): Generator<Finding> {
  const { text } = page.lines[index]!
  const year = yearsIn(text, lang)[0]
  const next = page.line(index + 1)?.text
  if (
    !year ||
    !next ||
    text.length - (year.end - year.start) > 14 ||
    text.length > 20 ||
    yearsIn(next, lang).length > 0
  )
    return
  const start = next.slice(0, 140)
  const label = words.labels(start).find((match) => match.label === 'founded')
  if ((label && label.start < 4) || words.prose('foundedIn', start))
    yield {
      ...made(
        'company.founded',
        String(year.value),
        text,
        year.start,
        index,
        label && label.start < 4 ? 0.7 : 0.55,
      ),
      parts: { printed: year.printed },
    }
}

function* founded(text: string, folded: string, index: number, lang: string): Generator<Finding> {
  for (const year of yearsIn(text, lang).slice(0, 6)) {
    const before = folded.slice(Math.max(0, year.start - 110), year.start)
    const after = folded.slice(year.end, year.end + 100)
    const isBefore =
      FOUNDED_BEFORE.test(before) || STARTED.test(text.slice(Math.max(0, year.start - 110), year.start))
    const isAfter = !isBefore && FOUNDED_AFTER.test(after)
    if (!isBefore && !isAfter) continue
    if (OTHER.test(before) || year.value > 2035) continue
    // "Since", "seit", "od" tell when something began, not always the company.
    const weak =
      /(?:since|seit|od|depuis|desde|dal|sinds|از سال|منذ(?: عام)?|beri|с)[^\p{L}\p{N}]{0,4}(?:\p{L}+ )?$/u.test(
        before,
      )
    yield {
      ...made(
        'company.founded',
        String(year.value),
        text,
        year.start,
        index,
        weak ? 0.5 : text.length > 900 ? 0.6 : 0.74,
      ),
      parts: { printed: year.printed },
    }
  }
}

function made(
  field: Finding['field'],
  value: string,
  text: string,
  start: number,
  line: number,
  confidence: number,
): Finding {
  return {
    about: 'company',
    field,
    value,
    quote: quoteOf(text, start, start + value.length),
    line,
    certainty: 'stated',
    extractor: id,
    confidence,
  }
}

export default proseFacts
