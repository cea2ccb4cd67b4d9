import type { Refusal } from '../model/index.ts'

type Category = Extract<Refusal, 'socialNetwork' | 'webmail' | 'banking' | 'health' | 'government' | 'crm'>

/**
 * Sites that are not read unless the rep opens one deliberately, by category; a host includes all its subdomains. `.gov` and
 * the like include national variants (`.gov.pl`). Deliberately short and public: the rep sees which category refused.
 */
const excludedSites: Readonly<Record<Category, readonly string[]>> = {
  socialNetwork: [
    'linkedin.com', 'xing.com', 'facebook.com', 'instagram.com', 'x.com', 'twitter.com', 'tiktok.com', 'threads.net', 'threads.com',
    'bsky.app', 'mastodon.social', 'reddit.com', 'pinterest.com', 'snapchat.com', 'vk.com', 'vk.ru', 'ok.ru', 'weibo.com', 'weibo.cn', 'douyin.com',
    'xiaohongshu.com', 'zhihu.com', 'maimai.cn', 'discord.com', 'web.telegram.org', 'web.whatsapp.com', 'messenger.com', 'app.slack.com',
    'teams.microsoft.com', 'wx.qq.com', 'web.eitaa.com', 'web.bale.ai', 'rubika.ir', 'line.me', 'nk.pl', 'goldenline.pl', 'quora.com', 'tumblr.com',
  ],
  webmail: [
    'mail.google.com', 'outlook.com', 'outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'mail.yahoo.com', 'mail.yandex.ru', 'mail.yandex.com',
    'e.mail.ru', 'mail.ru', 'mail.qq.com', 'mail.163.com', 'mail.126.com', 'mail.aliyun.com', 'proton.me', 'mail.proton.me', 'protonmail.com', 'tuta.com', 'mail.tutanota.com', 'gmx.net',
    'gmx.com', 'web.de', 'poczta.onet.pl', 'poczta.wp.pl', 'poczta.o2.pl', 'poczta.interia.pl', 'mail.zoho.com', 'mail.zoho.eu', 'icloud.com', 'fastmail.com', 'mail.aol.com',
    'calendar.google.com', 'chmail.ir', 'webmail.orange.fr', 'laposte.net', 'mail.naver.com', 'mail.daum.net', 'posteo.de', 'mailbox.org', 'roundcube.net',
  ],
  banking: [
    'paypal.com', 'revolut.com', 'wise.com', 'n26.com', 'monzo.com', 'starlingbank.com', 'dashboard.stripe.com', 'chase.com', 'bankofamerica.com', 'wellsfargo.com', 'citi.com', 'citibank.com',
    'capitalone.com', 'americanexpress.com', 'hsbc.com', 'hsbc.co.uk', 'barclays.co.uk', 'lloydsbank.co.uk', 'natwest.com', 'santander.co.uk', 'santander.com', 'bbva.es', 'caixabank.es', 'ing.com', 'ing.de',
    'ing.nl', 'ing.pl', 'ingbank.pl', 'mbank.pl', 'pkobp.pl', 'ipko.pl', 'pekao24.pl', 'pekao.com.pl', 'santander.pl', 'centrum24.pl', 'bankmillennium.pl', 'aliorbank.pl', 'bnpparibas.pl', 'bnpparibas.net', 'credit-agricole.fr',
    'societegenerale.fr', 'labanquepostale.fr', 'boursorama.com', 'deutsche-bank.de', 'commerzbank.de', 'sparkasse.de', 'dkb.de', 'comdirect.de', 'consorsbank.de', 'postbank.de', 'volksbank.de', 'abnamro.nl', 'rabobank.nl',
    'unicredit.it', 'intesasanpaolo.com', 'poste.it', 'sberbank.ru', 'online.sberbank.ru', 'tinkoff.ru', 'tbank.ru', 'alfabank.ru', 'vtb.ru', 'gazprombank.ru', 'raiffeisen.ru', 'bmi.ir', 'bpi.ir', 'bankmellat.ir', 'tejaratbank.ir',
    'saman.ir', 'sb24.ir', 'parsian-bank.ir', 'icbc.com.cn', 'ccb.com', 'boc.cn', 'abchina.com', 'cmbchina.com', 'bankcomm.com', 'alipay.com', 'pay.weixin.qq.com', 'mufg.jp', 'smbc.co.jp', 'mizuhobank.co.jp', 'kbstar.com', 'shinhan.com',
    'ziraatbank.com.tr', 'isbank.com.tr', 'garantibbva.com.tr', 'akbank.com', 'itau.com.br', 'bradesco.com.br', 'nubank.com.br', 'przelewy24.pl', 'payu.pl', 'klarna.com', 'coinbase.com', 'binance.com', 'kraken.com',
  ],
  health: [
    'doctolib.de', 'doctolib.fr', 'znanylekarz.pl', 'medicover.pl', 'online24.medicover.pl', 'luxmed.pl', 'portalpacjenta.luxmed.pl', 'mychart.com', 'mychart.org', 'zocdoc.com', 'patient.info', 'nhs.uk', 'healthcare.gov',
    'kaiserpermanente.org', 'mayoclinic.org', 'webmd.com', 'docplanner.com', 'jameda.de', 'tk.de', 'aok.de', 'barmer.de', 'dak.de', 'ameli.fr', 'docmorris.de', 'teladoc.com', 'betterhelp.com', 'headspace.com', '23andme.com', 'ancestry.com',
    'patientaccess.com', 'doctoralia.es', 'miodottore.it', 'nobat.ir', 'paziresh24.com', 'haodf.com', 'guahao.com', 'prodoctorov.ru', 'emias.info', 'myhealthrecord.gov.au',
  ],
  government: [
    '.gov', '.gov.*', '.gob.*', '.gouv.fr', '.gv.at', '.admin.ch', '.mil', '.go.jp', '.go.kr', '.govt.nz', '.gc.ca', '.bund.de', '.gov.pl', 'europa.eu', 'gosuslugi.ru', 'nalog.ru', 'nalog.gov.ru', 'mos.ru', 'podatki.gov.pl', 'login.gov.pl',
    'obywatel.gov.pl', 'elster.de', 'service-public.fr', 'impots.gouv.fr', 'agenziaentrate.gov.it', 'digid.nl', 'overheid.nl', 'belastingdienst.nl', 'turkiye.gov.tr', 'my.gov.ir', 'tax.gov.ir', 'bundestag.de', 'id.me', 'irs.gov', 'ssa.gov',
  ],
  crm: [
    'app.hubspot.com', 'app-eu1.hubspot.com', 'my.salesforce.com', 'login.salesforce.com', 'lightning.force.com', 'app.pipedrive.com', 'app.attio.com', 'app.close.com', 'crm.zoho.com', 'crm.zoho.eu', 'crm.dynamics.com', 'crm4.dynamics.com', 'auth2.bitrix24.net', 'bitrix24.net', 'app.copper.com', 'app.folk.app', 'app.apollo.io', 'app.zoominfo.com', 'my.1password.com', 'vault.bitwarden.com', 'lastpass.com', 'app.dashlane.com', 'docs.google.com', 'drive.google.com', 'notion.so', 'app.notion.com',
    'onedrive.live.com', 'sharepoint.com', 'app.greenhouse.io', 'hire.lever.co', 'atlassian.net', 'admin.shopify.com',
  ],
} // prettier-ignore

/** The category that excludes this host, or undefined. */
export function excludedCategory(host: string): Category | undefined {
  const name = host.toLowerCase().replace(/\.$/, '')
  const labels = name.split('.')
  for (const [category, sites] of table) {
    for (let at = 0; at < labels.length; at += 1) if (sites.has(labels.slice(at).join('.'))) return category
    // `.gov.*`: the second label from the end, under a two-letter country domain.
    const second = labels.at(-2)
    if (second && labels.length > 2 && labels.at(-1)!.length === 2 && sites.has(`.${second}.*`))
      return category
    if (sites.has(`.${labels.at(-1)}`)) return category
    if (sites.has(`.${labels.slice(-2).join('.')}`)) return category
  }
  return undefined
}

const table = (Object.entries(excludedSites) as [Category, readonly string[]][]).map(
  ([category, sites]) => [category, new Set(sites)] as const,
)
