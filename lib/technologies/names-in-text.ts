import type { Technology } from '../model/index.ts'

/** A product named in running text, by its extent in UTF-16 units. */
export interface NamedProduct {
  readonly product: Technology
  readonly start: number
  readonly end: number
}

interface Name {
  readonly product: Technology
  /** The name as its vendor writes it. */
  readonly written: string
  /** The name is also a word of a language: alone it proves nothing. */
  readonly isWord: boolean
}

/** Names of products that are everyday words too. Found beside a product that is none, and written with its capital, they count. */
const WORDS = new Set(
  (
    'heap drift front ada crisp clicky branch adjust infinity metrix countly outreach affinity copper close nutshell segment bridge ' +
    'porto bolt ghost sanity duda payload hugo foxy tray mixin recharge ketch transcend flourish guru coda miro slack discord convert ' +
    'unleash tally basin perspective delighted render railway notion bubble lever gem dover greeting factorial clerk drip insider ' +
    'acoustic cordial privy outgrow canto pantheon square affirm paddle stamped podium luma sift conveyor constructor groove canny ' +
    'hybrid pinpoint greenhouse postman stoplight walnut arcade koala mutiny zoom transistor fingerprint loom localize juicer ' +
    'chameleon beamer headway plausible gist apostrophe astra avada salient customify storefront betheme magnolia framer hexo ' +
    'jekyll leaflet workable iterable attentive postscript spotler airship notified sentry honeybadger raygun meteor flywheel ' +
    'unbounce insightly shape buffer later vector unify sprig monday asana meta marketing norton aegis discontinued floodlight'
  ).split(' '),
)

/** Short names that were made up and are no word of any language: they prove themselves. */
const COINED = new Set(
  (
    'adyen attio awin ceneo cludo coupa coveo cvent demio dixa ezoic feefo figma gcore gupy hyros issuu jimdo jira jitsu kiyoh klevu ' +
    'loox loxo nosto nuxt odoo okta olark osano plone polyv sirv softr teads tidio tpay udesk unzer vimeo voog webim wix wrike wufoo ' +
    'xero yext yotpo youku yumpu zoho zuora'
  ).split(' '),
)

/** Short names that people use for products whose full name differs, by the product's id. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  marketo: ['Marketo'],
  'dynamics-365': ['Dynamics 365', 'MS Dynamics', 'Dynamics CRM'],
  'power-bi': ['Power BI'],
  ariba: ['Ariba'],
  eloqua: ['Eloqua'],
  successfactors: ['SuccessFactors'],
  taleo: ['Taleo'],
  emarsys: ['Emarsys'],
  'microsoft-azure': ['Azure'],
  aws: ['AWS'],
  'google-cloud': ['GCP', 'Google Cloud Platform'],
  'google-tag-manager': ['GTM'],
  optimizely: ['Optimizely'],
  datadog: ['Datadog'],
  'splunk-rum': ['Splunk'],
  entra: ['Entra ID', 'Azure AD'],
  genesys: ['Genesys'],
  dialogflow: ['Dialogflow'],
  magento: ['Adobe Commerce'],
  // As the vendors write themselves at home; 1С has a Cyrillic С.
  '1c-enterprise': ['1С', '1С:Предприятие', '1С Предприятие'],
  bitrix: ['1С-Битрикс'],
  bitrix24: ['Битрикс24', 'Битрикс 24'],
  moysklad: ['МойСклад'],
  megaplan: ['Мегаплан'],
  'yandex-metrica': ['Яндекс.Метрика', 'Яндекс Метрика'],
  kingdee: ['金蝶'],
  yonyou: ['用友'],
  wecom: ['企业微信'],
  dingtalk: ['钉钉'],
  feishu: ['飞书'],
  youzan: ['有赞'],
  weimob: ['微盟'],
  'baidu-tongji': ['百度统计'],
  salesforce: ['セールスフォース', '세일즈포스'],
  raychat: ['رایچت'],
  goftino: ['گفتینو'],
}

/**
 * Products by the first word of their names, for finding them in text. Libraries and fonts are left out: a job advert names
 * them by the dozen and no budget stands behind them.
 */
export class NamesInText {
  private readonly byFirst = new Map<string, Name[]>()

  constructor(technologies: readonly Technology[]) {
    for (const product of technologies) {
      if (product.category === 'library' || product.category === 'fonts') continue
      for (const written of writtenNames(product)) {
        const first = firstWord(written)
        if ((written.length < 3 && LATIN.test(written)) || !first) continue
        const name: Name = { product, written, isWord: isEverydayWord(written) }
        const list = this.byFirst.get(first)
        if (list) list.push(name)
        else this.byFirst.set(first, [name])
      }
    }
    // The longest name wins: "Salesforce Marketing Cloud" before "Salesforce".
    for (const list of this.byFirst.values()) list.sort((a, b) => b.written.length - a.written.length)
  }

  /** Products that a text names, each once, in order. Time grows with the text's length alone. */
  in(text: string): NamedProduct[] {
    const found: (NamedProduct & { isWord: boolean })[] = []
    let from = 0
    for (const match of text.matchAll(WORD)) {
      if (match.index < from) continue
      const hit = this.at(text, match.index, match[0])
      if (!hit) continue
      from = hit.end
      if (!found.some(({ product }) => product === hit.product)) found.push(hit)
    }
    // A line that is the name and nothing else, an entry of a list, is no everyday word either.
    const [only] = found
    const alone = only !== undefined && text.trim().length === only.end - only.start
    const sure = alone || found.some(({ isWord }) => !isWord)
    return found.filter(({ isWord }) => sure || !isWord)
  }

  private at(text: string, start: number, word: string) {
    for (const { product, written, isWord } of this.byFirst.get(word.toLowerCase()) ?? []) {
      const end = start + written.length
      const printed = text.slice(start, end)
      if (continues(text, end)) continue
      if (
        written.includes(' ') ? printed.toLowerCase() === written.toLowerCase() : isWritten(printed, written)
      )
        return { product, start, end, isWord }
    }
    return undefined
  }
}

const LATIN = /^[\p{Script=Latin}\p{N}]*$/u
/** Scripts that set no blanks are told from a Latin name by the script alone: 熟悉Salesforce. A Chinese name may begin at any sign. */
const WORD =
  /\p{Script=Han}|[\p{Script=Latin}\p{N}]{1,41}|\p{Script=Cyrillic}{1,41}|(?:(?!\p{Script=Latin})[\p{L}\p{M}]){1,41}/gu

function firstWord(name: string): string {
  return name.match(WORD)?.[0].toLowerCase() ?? ''
}

/** The full name, what stands in brackets after it when that is a name too, and what people say for short. */
function* writtenNames({ id, name }: Technology): Generator<string> {
  yield name.replace(/\s*\([^()]*\)/g, '').trim()
  const other = /\(([\p{Lu}][\p{L}\d]{3,24}|[a-z]+[A-Z]\w{2,20})\)/u.exec(name)?.[1]
  if (other !== undefined && !WORDS.has(other.toLowerCase())) yield other
  if (Object.hasOwn(SHORT, id)) yield* SHORT[id]!
}

/** A short plain name is a word somewhere in fifteen languages: `Base`, `Miro`. */
function isEverydayWord(written: string): boolean {
  const word = written.toLowerCase()
  return WORDS.has(word) || (/^\p{L}\p{Ll}{1,4}$/u.test(written) && !COINED.has(word))
}

/** One word counts with the vendor's own capitals, or all in capitals as a heading sets it. */
function isWritten(printed: string, written: string): boolean {
  return printed === written || (written.length >= 4 && printed === written.toUpperCase())
}

/** The name goes on: `Zendesks` and `HubSpot2` are other words; a Chinese or Japanese word may follow at once. */
function continues(text: string, at: number): boolean {
  return at < text.length && /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(text[at]!)
}
