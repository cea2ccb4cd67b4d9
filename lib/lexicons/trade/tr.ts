import type { TradeWords } from '../../model/index.ts'

// prettier-ignore
export const trade: TradeWords = {
  dealer: ['(yetkili |resmi |sertifikali |çözüm |iş |altin |teknoloji )?(ortaği|ortak|iş ortaği|partneri|partner)', '(yetkili |resmi |ana )?(bayi|bayii|bayisi|satici|saticisi|distribütör*|temsilci*|satiş noktasi)', '(yetkili )?servis(i)?', 'entegratör*', 'çözüm ortakliği', 'türkiye (distribütörü|temsilcisi)'],
  client: ['* müşterisiyiz', 'müşterisi olarak', 'biz * kullaniyoruz', '(tercihimiz|seçtik|tercih ettik)'],
  noTrade: ['(bulun|olun|seçin|arayin|ariyoruz)', '(bayilik|ortaklik|partner) (programi|başvurusu|portali)', 'eski', 'artik değil', 'değil(iz)?', 'müşterimiz', 'ortağimiz', 'tedarikçimiz', 'alternatif*', 'rakip*', 'nedir', 'nasil'],
}
