import type { JobWords } from '../../model/index.ts'

// prettier-ignore
export const jobs: JobWords = {
  advert: ['aranan nitelikler', 'iş tanimi', 'görev tanimi', 'aradiğimiz (nitelikler|özellikler)', 'genel nitelikler', '(sizden )?beklentilerimiz', 'pozisyon* (tanimi|gereklilikleri)', 'tercih sebeb*', 'seni neler bekliyor', 'neler yapacaks*', 'aday profili'],
  mayBeAdvert: ['nitelikler', 'sorumluluklar', 'gereklilikler', 'görev ve sorumluluklar', 'teknik yetkinlikler', 'yetkinlikler'],
  leaving: [],
  introducing: [],
  weighing: [],
  leavingBehind: ['\'?(den|dan|ten|tan) * ?* ?(geçiş|taşima|göç)*', 'yerine'],
  introducingBehind: ['\'?(in|un|ün|nin|nun|nün|nin)? ?(kurulum|kurulmasi|implementasyon|uyarlama|uyarlanmasi|yayginlaştirma|devreye alinmasi|entegrasyon)*', '\'?(e|a|ye|ya) (geçiş|taşima|göç)*'],
  weighingBehind: ['\'?(in|un|ün|nin|nun|nün|nin)? ?(değerlendir|seçim|seçilmesi|karşilaştir)*'],
  similar: ['veya (benzer|muadil|eşdeğer|denk)*', 'ya da (benzer|muadil)*', 'gibi', 'vb.?', 'örneğin', 'benzer* (araç|program|yazilim|sistem)*'],
}
