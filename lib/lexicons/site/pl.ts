import type { SiteWords } from '../../model/index.ts'

// prettier-ignore
export const site: SiteWords = {
  titleOpening: ['o (firmie|spółce|grupie|nas)', 'witamy w( firmie)?', 'poznaj( firmę)?', 'kontakt( z)?'],
  titleEnd: ['oficjalna (strona|witryna)( internetowa)?', 'strona (główna|internetowa|firmowa)', 'oficjalny sklep'],
  logo: ['logo(typ)? (firmy|klienta|marki|partnera)', 'logotyp(y)?'],
  integrations: ['integracj(a|e|i|ę)', 'integruje się z', 'współpracuje z (systemami|programami|twoimi)', 'połącz z', 'łączy się z'],
  subProcessors: ['pod ?procesor*', 'podprzetwarzając*', 'dalsz* podmiot* przetwarzając*', 'sub ?procesor*'],
  cookies: ['ciasteczk*', 'plik* cookie*'],
}
