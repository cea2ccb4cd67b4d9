import { companyNamesIn } from './company-name.ts'

export interface NamedCompany {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** "Halvorsen Group", "Arnoldi Gruppe", "Yıldız Holding": a company name that ends in such a word. */
const CLOSED =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&'’-]{0,30}[\s-]){1,4}(?:Group|Gruppe|Groep|Grubu|Holdings?|Konzern|Concern|Cooperative|Foundation|Bank|Brewery|Industries)(?!\p{L})/gu

/** "Groupe Mercier", "завода «Северный»", "Browaru Zawrocie": a kind of company, then the capitalised or quoted name. */
const OPENED =
  /(?<!\p{L})(?:[Gg]roupe|[Gg]rupo|[Gg]ruppo|[Gg]rup[aęyp]\p{L}{0,2}|[Ff]irm[aęyu]|[Ss]półk\p{L}{1,3}|[Bb]rowar\p{L}{0,3}|[Zz]akład\p{L}{0,4}|[Ss]ociété|[Ee]ntreprise|[Cc]linique|[Cc]linica|[Cc]l[ií]nica|[Cc]ooperativa|[Cc]oop[ée]rative|[Ee]mpresa|[Cc]ompañía|[Aa]zienda|[Ss]ocietà|[Gg]enossenschaft|[Бб]анк\p{L}{0,2}|[Гг]рупп\p{L}{1,2}|[Кк]омпани\p{L}{1,2}|[Фф]ирм\p{L}{1,2}|[Зз]авод\p{L}{0,3}|[Фф]абрик\p{L}{1,2}|[Хх]олдинг\p{L}{0,3}|[Кк]омбинат\p{L}{0,3}|[Кк]онцерн\p{L}{0,3})\s(?:[«"“„]\p{L}[^«»"“”„]{1,50}[»"”]|\p{Lu}[\p{L}\p{N}&'’-]{1,30}(?:\s\p{Lu}[\p{L}\p{N}&'’-]{1,30}){0,3})/gu

/** "مجموعة النخيل القابضة التي", "شرکت نوین ابزار که": the word for company, its name, and a relative clause. */
const ARABIC =
  /(?<!\p{L})(?:و|ل|ب|لل)?(?:شركة|مجموعة|مؤسسة|مصنع|بنك|شرکت|گروه|کارخانه|هلدینگ|بانک)\s(?:[\p{Script=Arabic}\u200c]{2,20}\s){1,4}(?=(?:التي|والتي|الذي|که|،)(?!\p{L}))/gu

/** Companies that a text names unambiguously, in order: by legal form, or by a word for their kind. */
export function companiesNamed(text: string): NamedCompany[] {
  const found: NamedCompany[] = [...companyNamesIn(text)]
  for (const pattern of [CLOSED, OPENED, ARABIC])
    for (const match of text.matchAll(pattern)) {
      const name = match[0].trim()
      const end = match.index + name.length
      if (!found.some((other) => other.start < end && match.index < other.end))
        found.push({ name, start: match.index, end })
    }
  return found.sort((a, b) => a.start - b.start)
}
