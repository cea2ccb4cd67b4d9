import type { SiteWords } from '../../model/index.ts'

// prettier-ignore
export const site: SiteWords = {
  titleOpening: ['hakkinda', '(sitesine )?hoş ?geldiniz'],
  titleEnd: ['resmi (web |internet )?sitesi', 'ana ?sayfa', 'hakkinda', 'resmi mağaza(si)?'],
  logo: ['logo(su|lar|lari)?', 'müşteri logosu'],
  integrations: ['entegrasyon(u|lar|lari|larimiz)?', 'entegre (olur|çalişir|edin|sistemler)', 'uyumlu (yazilimlar|programlar|sistemler)', 'bağlayicilar'],
  subProcessors: ['alt (veri )?(işleyen|işleyici)*'],
  cookies: ['çerez*'],
}
