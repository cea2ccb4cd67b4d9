import { percentDecoded } from './percent-decoded.ts'
import { fold } from './fold.ts'

export interface Email {
  /** Lower case. */
  readonly address: string
  readonly start: number
  readonly end: number
}

const LOCAL = "[a-z0-9](?:[a-z0-9._%+'-]{0,62}[a-z0-9_])?"
const HOST = '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?)'
const AT =
  '(?:@|\\s?[\\[({<]\\s?(?:at|@|ät|malpa|małpa|arroba|arobase|arobas|apenstaartje|chiocciola|собака|собачка|арроба|et|kuyruklu a|골뱅이|アット(?:マーク)?)\\s?[\\])}>]\\s?|\\s?[*-]at[*-]\\s?|\\s(?:malpa|małpa)\\s)'
const DOT =
  '(?:\\.|\\s?[\\[({<]\\s?(?:dot|punkt|kropka|punto|point|ponto|punt|nokta|точка|점|\\.)\\s?[\\])}>]\\s?)'
const EMAIL = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])(${LOCAL})\\s?(${AT})\\s?(${HOST}(?:${DOT}${HOST}){0,4}${DOT}(?:xn--[a-z0-9]{2,20}|[\\p{L}]{2,18}))(?![\\p{L}\\p{N}])`,
  'gu',
)
const SPELLED_DOT = '(?:dot|punkt|kropka|punto|point|ponto|punt|точка)'
/** "office at firma dot com", "biuro małpa firma kropka pl": requires both words, since "at" alone is ordinary English. */
const SPELLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${LOCAL}) (?:at|ma[lł]pa|arroba|arobase|chiocciola|apenstaartje|собака) ((?:[a-z0-9-]{2,40} ${SPELLED_DOT} ){1,3}[a-z]{2,12})(?![\\p{L}\\p{N}])`,
  'gu',
)

const DOTS = new RegExp(` ${SPELLED_DOT} `, 'g')
/** "info★firma.jp(★を@に)": a sign that the text says is to be one. */
const SWAPPED = /([★☆◎●◆■#$])(?=[^@\n]{1,12}@)/u

const FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|css|js|pdf|mp4)$/

/** E-mail addresses in running text, also with [at], (dot), {at} and their like in several languages. */
export function emailsIn(text: string): Email[] {
  const folded = unswapped(fold(text))
  if (
    !/@|\b(?:at|et)\b|ät|malpa|małpa|arroba|arobas|apenstaartje|chiocciola|собак|собачк|арроба|kuyruklu|골뱅이|アット/.test(
      folded,
    )
  )
    return []
  const found: Email[] = []
  for (const match of folded.matchAll(EMAIL)) {
    const address = `${match[1]}@${match[3]!.replace(/\s?[[({<][^\])}>]{1,9}[\])}>]\s?/g, '.')}`
    if (isEmail(address)) found.push({ address, start: match.index, end: match.index + match[0].length })
  }
  for (const match of folded.matchAll(SPELLED)) {
    const address = `${match[1]}@${match[2]!.replace(DOTS, '.')}`
    if (isEmail(address)) found.push({ address, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** Same length. */
function unswapped(folded: string): string {
  const sign = SWAPPED.exec(folded)?.[1]
  return sign !== undefined && folded.indexOf(sign) !== folded.lastIndexOf(sign)
    ? folded.replaceAll(sign, '@')
    : folded
}

export function isEmail(address: string): boolean {
  return (
    address.length <= 120 &&
    /^[^@\s]{1,64}@[^@\s]+\.[^@\s.\d]{2,}$/.test(address) &&
    !FILE.test(address) &&
    !/\.\.|@\d+x\./.test(address)
  )
}

/** Addresses of a `mailto:` link, without its query. */
export function emailsOfLink(href: string): string[] {
  if (!/^mailto:/i.test(href)) return []
  return percentDecoded(href.slice(7).split('?')[0]!)
    .split(/[,;]/)
    .flatMap((address) => emailsIn(address.trim()).map((email) => email.address))
}

/** Decodes Cloudflare's e-mail obfuscation: hexadecimal, the first byte is the XOR key. '' if invalid. */
export function cloudflareEmail(hex: string): string {
  if (!/^(?:[0-9a-f]{2}){4,200}$/i.test(hex)) return ''
  const bytes = hex.match(/../g)!.map((pair) => Number.parseInt(pair, 16))
  const text = bytes
    .slice(1)
    .map((byte) => String.fromCharCode(byte ^ bytes[0]!))
    .join('')
    .toLowerCase()
    .split('?')[0]!
  return isEmail(text) ? text : ''
}

const SHARED_LOCALS = new Set(
  (
    'info infos information contact contacts contacto contato contatti kontakt kontakty office biuro bureau sekretariat secretariat secretary sales vertrieb ventas vendas vendite verkauf verkoop sprzedaz handel zakupy purchasing einkauf ' +
    'support help helpdesk helpline service services kundenservice customerservice serwis servis servicio assistenza admin administration administracja administracion verwaltung office1 mail email post poczta hello hallo hola ciao bonjour hi team ' +
    'jobs job career careers karriere kariera rekrutacja hr recruitment bewerbung praca press presse prensa media marketing pr newsletter news investor investors ir relations communicate communication communications ' +
    'privacy datenschutz dpo rodo iodo gdpr legal compliance billing invoice faktury buchhaltung accounting accounts ksiegowosc enquiry enquiries inquiry inquiries query general company reception recepcja empfang anfrage export import orders order zamowienia bestellung ' +
    'director direction gerencia comercial compras rh sac ouvidoria atendimento iletisim bilgi satis destek zakaz priemnaya reklama otdel sekretar sbyt snab prodazha buh kadry kanc torg ochrona ksef ihracat muhasebe insankaynaklari shop sklep web webmaster noreply no-reply partner partners booking bookings events whistleblow feedback recruit recruiting talent talento empleo trabajo lavoro selezione recrutement candidature vacature vacatures sollicitatie saiyo jinji soumu eigyo kouhou'
  ).split(' '),
)

/** Whether an address is a role mailbox rather than a person's: `info@`, `sales-eu@`. */
export function isSharedMailbox(address: string): boolean {
  const local = address.split('@')[0]!
  return SHARED_LOCALS.has(local) || local.split(/[._+-]/).some((word) => SHARED_LOCALS.has(word))
}

const FREE_HOSTS = new Set(
  (
    'gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.co.jp yahoo.com.br ymail.com rocketmail.com hotmail.com hotmail.fr hotmail.it hotmail.es hotmail.co.uk outlook.com outlook.fr outlook.de live.com msn.com icloud.com me.com mac.com aol.com ' +
    'proton.me protonmail.com pm.me tutanota.com zoho.com mail.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de arcor.de posteo.de mailbox.org bluewin.ch chello.at aon.at ' +
    'mail.ru bk.ru list.ru inbox.ru internet.ru yandex.ru ya.ru yandex.com yandex.kz rambler.ru ro.ru wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu poczta.onet.pl vp.pl tlen.pl gazeta.pl poczta.fm ' +
    'orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr libero.it tiscali.it virgilio.it alice.it tin.it pec.it legalmail.it arubapec.it telefonica.net terra.es sapo.pt telepac.pt uol.com.br bol.com.br terra.com.br ig.com.br ziggo.nl kpnmail.nl planet.nl hetnet.nl xs4all.nl ' +
    'qq.com 163.com 126.com sina.com sina.cn sohu.com foxmail.com yeah.net 139.com 189.cn aliyun.com hinet.net naver.com hanmail.net daum.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp chmail.ir'
  ).split(' '),
)

/** Whether a mail host offers addresses to anybody. */
export function isFreeMailHost(host: string): boolean {
  return FREE_HOSTS.has(host)
}

/** Hosts of Italian certified mail: the mailbox is the company's, whoever's host it is at. */
export function isCertifiedHost(host: string): boolean {
  return /(?:^|[.-])(?:pec|legalmail|postecert|arubapec)(?:[.-]|$)/.test(host)
}

/** Whether an address is a placeholder of templates or forms. */
export function isPlaceholderEmail(address: string): boolean {
  const [local = '', host = ''] = address.split('@')
  return (
    /^(?:.*\.)?(?:example\.(?:com|org|net)|domain\.(?:com|tld|ru|pl)|yourdomain\.\w+|yourcompany\.\w+|yoursite\.\w+|mysite\.com|website\.com|sitename\.com|company\.com|companyname\.com|email\.com|mail\.xyz|test\.com|sentry\.io|ingest\.sentry\.io|wixpress\.com|beispiel\.de|musterfirma\.de|mustermann\.de|exemple\.com|ejemplo\.com|exemplo\.com|esempio\.it|voorbeeld\.nl|przyklad\.pl|adres\.pl)$/.test(
      host,
    ) ||
    (/^(?:your|you|yourname|yourmail|youremail|name|username|user|someone|email|max\.mustermann|jan\.kowalski|john\.?doe|jane\.?doe)$/.test(
      local,
    ) &&
      /^(?:email|mail|domain|company|site|gmail|your.*)\./.test(host))
  )
}
