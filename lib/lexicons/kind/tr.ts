import type { KindWords } from '../../model/index.ts'

// prettier-ignore
export const kind: KindWords = {
  is: ['olarak', 'firmamiz', 'şirketimiz'],
  maker: ['(üreticisi|imalatçisi|tedarikçisi|distribütörü|ithalatçisi|ihracatçisi|sağlayicisi|yayincisi|geliştiricisi)*', '(ajansi|acentesi|bürosu|kliniği|hastanesi|fabrikasi|bankasi|oteli|okulu)*'],
  house: ['firma*', 'şirket*', 'kuruluş*', 'işletme*', 'marka*', 'gruptur'],
  praise: ['öncü', 'lider', 'önde gelen', 'bir', 'yerli', 'köklü', 'uluslararasi', 'türkiye*', 'dünya*', 'aile', 'en', 'büyük', 'güvenilir', 'modern', 'yenilikçi', 'deneyimli', 'biri', 'biridir', 'genç', 'dinamik'],
  field: ['(alaninda|sektöründe|konusunda|üzerine) (faaliyet gösteren|hizmet veren|uzman(laşmiş)?|çalişan|üretim yapan)', 'faaliyet gösteren', 'hizmet veren', 'üreten', 'imal eden', 'üretimi yapan', 'sunan', 'geliştiren', 'alaninda', 'sektöründe', 'satan', 'satişini yapan'],
  ends: ['ve'],
  links: ['ve', '&', 'ile'],
  sited: [],
  acts: ['sayili kanun*', 'elektronik ticaret(in düzenlenmesi)? (hakkinda|kanunu)*'],
}
