import type { Finding } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { fold } from '../text/fold.ts'
import { registrableDomain } from '../text/domain.ts'
import type { Extractor } from './extractor.ts'
import { relationFinding } from './products/relation.ts'

const id = 'job-technologies'

/** Headings that only a job advert has, in fifteen languages, folded: what the applicant brings and does. */
const ADVERT =
  /\b(?:requirements|qualifications|responsibilities|your profile|what you(?:'ll| will) (?:do|bring|need)|who you are|your role|must[- ]haves?|nice to haves?|tech(?:nology)? stack|about the (?:role|job)|dein profil|ihr profil|deine aufgaben|ihre aufgaben|anforderungen|das bringst du mit|was sie mitbringen|wymagania|oczekujemy|twoj profil|obowiazki|zakres obowiazkow|votre profil|profil recherche|vos missions|tu perfil|requisitos|responsabilidades|perfil buscado|o que esperamos|requisiti|il tuo profilo|responsabilita|jouw profiel|functie-eisen|wat vragen wij|aranan nitelikler|is tanimi)\b|требования|обязанности|мы ожидаем|شرایط احراز|مهارت ?های (?:مورد ?نیاز|لازم)|شرح وظایف|المتطلبات|المؤهلات|المهام والمسؤولیات|任职要求|任職要求|岗位职责|崗位職責|职位要求|応募資格|必須スキル|仕事内容|歓迎スキル|자격 ?요건|지원 ?자격|담당 ?업무|우대 ?사항/u
/** Of these the ones that stand over nothing else than an advert. */
const ADVERT_ALONE =
  /\b(?:your profile|what you(?:'ll| will) (?:do|bring|need)|who you are|must[- ]haves?|nice to haves?|about the (?:role|job)|dein profil|ihr profil|das bringst du mit|was sie mitbringen|wymagania|oczekujemy|twoj profil|votre profil|profil recherche|tu perfil|perfil buscado|il tuo profilo|jouw profiel|functie-eisen|wat vragen wij|aranan nitelikler)\b|мы ожидаем|شرایط احراز|任职要求|任職要求|岗位职责|崗位職責|応募資格|必須スキル|歓迎スキル|자격 ?요건|지원 ?자격|우대 ?사항/u
const PATH =
  /\/(?:careers?|jobs?|vacanc(?:y|ies)|positions?|openings?|karriere|stellen\w*|kariera|praca|oferty-pracy|vakansii|vakansi\w*|recrutement|emplois?|offres?|empleos?|trabajo|vagas|carreiras?|lavora\w*|werken\w*|vacatures?|kariyer|recruit\w*)(?:[/.-]|$)/i

/** What is to be done with the product: the stage that the company is in. The words stand before the product's name. */
const DIRECTIONS: readonly (readonly [direction: string, words: RegExp])[] = [
  [
    'leaving',
    /\b(?:migrat\w{1,9} (?:away )?from|moving (?:away )?from|replac(?:e|ing)|decommission\w{0,9}|ablosung von|weg von|migracj\w{1,9} z|migration depuis|migracion desde)\b[^.;]{0,40}$|(?:миграци\S{0,9} с|отказ от|مهاجرت از|从)[^.;]{0,30}$/u,
  ],
  [
    'introducing',
    /\b(?:implement\w*|introduc\w+|roll(?:ing)?[- ]?out|migrat\w{1,9} (?:in)?to|set(?:ting)? up|deploy\w*|einfuhrung|einfuhren|wdroz\w+|wdraza\w+|deploiement|mise en place|implementacion|implantacion|implementazione|invoering)\b[^.;]{0,50}$|(?:внедрени\S*|внедрять|پیاده ?سازی|استقرار|实施|导入|導入|도입)[^.;]{0,40}$/u,
  ],
  [
    'weighing',
    /\b(?:evaluat\w+|compar\w+|select(?:ion|ing)|pilot\w*)\b[^.;]{0,40}$|(?:оценк\S*|выбор\S*|评估)[^.;]{0,30}$/u,
  ],
]

/** "Or similar": the advert names the kind of product, not the company's own. */
const OR_SIMILAR =
  /\b(?:or (?:a )?(?:similar|comparable|equivalent|other)|similar (?:tools?|systems?|platforms?)|e\.g\.|such as|for example|oder (?:ahnlich|vergleichbar)\w*|z\. ?b\.|lub (?:podobn|innym|innych)\w*|np\.|ou (?:similaire|equivalent)\w*|o similar\w*|ou similar\w*|o simili|of vergelijkbaar\w*|veya benzeri)|или (?:аналог\S*|подобн\S*|друг\S*)|например|یا (?:مشابه|موارد مشابه)|أو ما (?:یعادل|شابه)|等(?:类似)?(?:工具|系统|平台)?|など|또는 (?:유사|동등)/u

/** Products that a company's own job advert asks for: it hires for them, which is less than "uses" and often more telling. */
const jobTechnologies: Extractor = {
  id,
  *extract(page, { technologies }): Generator<Finding> {
    if (!isAdvert(page)) return
    const own = registrableDomain(page.seen.url)
    const seen = new Set<string>()
    for (const [at, line] of page.lines.entries()) {
      const zone = page.zone(line)
      if (page.isHidden(line) || zone === 'nav' || zone === 'footer' || zone === 'dialog') continue
      const named = technologies.named.in(line.text)
      if (named.length === 0) continue
      const folded = fold(line.text.normalize('NFC'))
      const similar = OR_SIMILAR.test(plain(folded))
      for (const name of named) {
        if (seen.has(name.product.id) || name.product.domains.includes(own)) continue
        seen.add(name.product.id)
        const before = plain(folded.slice(Math.max(0, name.start - 80), name.start))
        const direction = DIRECTIONS.find(([, words]) => words.test(before))?.[0]
        yield relationFinding(id, technologies, 'hires-for', name, line.text, at, similar ? 0.6 : 0.8, {
          ...(direction ? { direction } : {}),
        })
      }
    }
  },
}

/** One advert of this company: marked up as such, or by its address and the headings that only adverts have. */
function isAdvert(page: Page): boolean {
  if (page.seen.jsonLd.some((text) => /"@type"\s*:\s*(?:\[\s*)?"JobPosting"/.test(text.slice(0, 50_000))))
    return true
  if (page.seen.items.some(({ type }) => type === 'JobPosting')) return true
  const heads = page.lines
    .filter((line) => line.text.length < 80)
    .map((line) => plain(fold(line.text)))
    .filter((head) => ADVERT.test(head))
  if (heads.length === 0) return false
  const inJobs = PATH.test(page.url.pathname.slice(0, 300))
  return inJobs || (heads.length >= 2 && heads.some((head) => ADVERT_ALONE.test(head)))
}

const plain = (folded: string) => folded.normalize('NFD').replace(/\p{M}/gu, '')

export default jobTechnologies
