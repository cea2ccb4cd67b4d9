import type { SiteWords } from '../../model/index.ts'

// prettier-ignore
export const site: SiteWords = {
  titleOpening: ['über( uns)?', 'ueber', '(herzlich )?willkommen (bei|auf)( der| dem)?', 'kontakt( zu| mit)?', 'impressum( der| von)?'],
  titleEnd: ['offizielle (web ?)?seite', 'startseite', 'homepage', 'offizieller (shop|onlineshop)'],
  logo: ['logo (von|der|des|firma)', '(kunden|firmen|referenz|partner)logo(s)?'],
  integrations: ['integrationen', 'integration mit', 'schnittstellen', '(lässt sich|nahtlos) * ?(integrieren|verbinden)', '(verbinden|verknüpfen) sie', 'konnektoren', 'anbindungen', 'angebundene (systeme|programme)'],
  subProcessors: ['unterauftrags?verarbeiter*', '(weitere|eingesetzte) auftragsverarbeiter', 'unterauftragnehmer*', 'subdienstleister'],
  cookies: ['cookie*'],
}
