import type { SiteWords } from '../../model/index.ts'

// prettier-ignore
export const site: SiteWords = {
  titleOpening: ['over( ons)?', 'welkom bij', 'contact met'],
  titleEnd: ['officiële (web ?)?site', 'officiële webshop', 'startpagina'],
  logo: ['logo (van|klant)', 'klantlogo'],
  integrations: ['koppelingen', 'integraties', '(koppelt|integreert) met', 'koppel (met )?(je|jouw|uw)', 'koppeling met'],
  subProcessors: ['sub ?(verwerker|bewerker)*'],
  cookies: ['cookie*'],
}
