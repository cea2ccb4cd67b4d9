import { EVERYDAY, type Technology } from '../model/index.ts'

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
  'amazon-web-services': ['AWS'],
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
  jobvision: ['جاب‌ویژن', 'جاب ویژن'],
  jobinja: ['جابینجا'],
  'wanted-kr': ['원티드'],
  raychat: ['رایچت'],
  goftino: ['گفتینو'],
}

/** The full name, what stands in brackets after it when that is a name too, and what people say for short. */
function* writtenNames({ id, name }: Pick<Technology, 'id' | 'name'>): Generator<string> {
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

/** `Technology.spoken` of a product; undefined where its name alone says all. */
export function spokenNames(product: Pick<Technology, 'id' | 'name'>): readonly string[] | undefined {
  const names = [...writtenNames(product)].map((name) => (isEverydayWord(name) ? name + EVERYDAY : name))
  return names.length === 1 && names[0] === product.name ? undefined : names
}
