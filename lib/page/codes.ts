/** Account codes that tell their vendor by their shape. */
const SHAPED =
  /\b(?:UA-\d{5,10}-\d{1,3}|G-[A-Z0-9]{6,12}|GTM-[A-Z0-9]{4,9}|AW-\d{6,12}|VK-RTRG-\d{3,9}-[A-Za-z0-9]{3,8})\b/g

/**
 * Account codes that tell their vendor by the call that they stand in, as the vendors' install snippets write it. Looked for only
 * where the script holds the word: most scripts hold none, and an expression costs more to make than a script to search.
 */
const CALLED: readonly (readonly [vendor: string, word: string, call: RegExp])[] = [
  ['ym', 'ym(', /\bym\(\s{0,3}["']?(\d{4,12})\b/g],
  ['ym', 'Metrika', /\bMetrika2?\(\{\s{0,9}["']?id["']?\s{0,3}:\s{0,3}["']?(\d{4,12})\b/g],
  ['segment', 'analytics.load(', /\banalytics\.load\(\s{0,3}["']([A-Za-z0-9]{16,64})["']/g],
  ['fbq', 'fbq(', /\bfbq\(\s{0,3}["']init["']\s{0,3},\s{0,3}["'](\d{8,20})["']/g],
  ['ttq', 'ttq.load(', /\bttq\.load\(\s{0,3}["']([A-Z0-9]{16,24})["']/g],
  ['hj', 'hjid', /\bhjid\s{0,3}:\s{0,3}["']?(\d{4,12})\b/g],
  ['li', '_linkedin_partner_id', /\b_linkedin_partner_id\s{0,3}=\s{0,3}["'](\d{3,12})["']/g],
  [
    'clarity',
    'clarity',
    /["']clarity["']\s{0,3},\s{0,3}["']script["']\s{0,3},\s{0,3}["']([a-z0-9]{8,14})["']/g,
  ],
  [
    'shopify',
    'myshopify',
    /\bShopify\.shop\s{0,3}=\s{0,3}["']([a-z0-9][a-z0-9-]{1,60})\.myshopify\.com["']/g,
  ],
  // The address that events go to, with the project's key: of its own shape, on whatever host.
  ['sentry', '@', /https:\/\/[\da-f]{32}(?::[\da-f]{32})?@[\w.-]{4,80}\/(\d{1,20})\b/g],
  ['tmr', '_tmr.push(', /\b_tmr\.push\(\{\s{0,9}["']?id["']?\s{0,3}:\s{0,3}["']?(\d{5,10})\b/g],
  [
    'intercom',
    'intercomSettings',
    /\bintercomSettings\s{0,3}=\s{0,3}\{[^{}]{0,200}?\bapp_id["']?\s{0,3}:\s{0,3}["']([a-z0-9]{6,10})["']/g,
  ],
]

/** Codes of accounts in an inline script: `GTM-AB12CD`, `ym:12345678`. They are public: the page hands them to everybody. */
export function* codesIn(script: string): Generator<string> {
  for (const [code] of script.matchAll(SHAPED)) yield code
  for (const [vendor, word, call] of CALLED)
    if (script.includes(word)) for (const [, code] of script.matchAll(call)) yield `${vendor}:${code}`
}
