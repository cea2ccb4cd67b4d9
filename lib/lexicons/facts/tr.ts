import type { FactWords } from '../../model/index.ts'
import { numeralRows } from './numerals.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['(kurduk|kurmuştuk|kurdum)', 'kurul(du|an|muş|muştur|arak|uş|uşu|uşundan|masi)*', 'kur(du|muş|ulmuştur|up)', 'kurucu(su|lari) tarafindan', 'faaliyet(e|ine|lerine) (başla*|geç*)', 'temel(i|leri) (atil*|at*)', 'temelleri', 'yola çik*', 'tescil edil*', 'açil(di|miştir)', 'faaliyete (geç|başla)*', '(üretim|çalişma|ticaret|hizmet)(e|ine|lerine) (başla|adim at)*', 'hayata geç*', 'ilk (dükkan|atölye|fabrika)*', 'her şey', '(hikaye|hikâye|serüven|öykü|yolculu)*', 'doğ(an|muş|muştur|uş|uşu)', 'ilk (dükkan|atölye|fabrika|mağaza)*', 'başladik', 'kapilar*', 'kurduğ(u|um|umuz)'],
  begins: [],
  since: ['beri', 'bu yana', 'itibaren', '(yilindan|den|dan|ten|tan) (beri|bu yana|itibaren)', 'since', 'est.?'],
  exists: ['(faaliyet*|hizmet*|piyasada|sektörde|var)'],
  otherYear: ['mezun*', 'katil*', 'çaliş(ti|maya)*', 'göreve*', 'ödül*', 'haklari saklidir', 'şube*', 'atan*', 'doğumlu', 'sertifika*', 'üyesi', 'patent*', 'tescil*', 'marka*', 'iso', 'başinda', 'yönet*', 'müşteri*'],
  aspect: ['(ayrica|ek olarak|da sun*|de sun*)', '(iso|belgeli*|sertifika*|akredite)', '(borsa*|halka arz*)', '(satişta|satilan|mevcut|açik)', '(üye*|yönet*|görev*)'],
  employs: ['personel sayisi*', 'çalişan sayisi*', 'bünyesinde', '(kadromuz*|kadrosu*|personelimiz*|çalişan sayimiz|personel sayisi)', '(bünyemizde|firmamizda|şirketimizde|işletmemizde)( (toplam|yaklaşik|halen))?'],
  counts: ['biz', 'toplam', 'sayimiz', 'ekibimiz*', 'yaklaşik', 'bugün'],
  inAll: ['toplam*', 'topluca', 'genelinde', 'dünya çapinda'],
  staff: ['(kişilik|kişi) ?(ekip*|kadro*|personel*)', 'çalişan*', 'personel*', 'kişiye istihdam', 'kişiyi istihdam', 'işçi*', 'kişi (çalişiyor|istihdam)', 'arkadaş*', 'kişiyiz', 'kişilik( (bir|küçük|büyük|genç|küçük bir|büyük bir|genç bir))? (ekib*|ekip*|kadro*|aile*|takim*)', 'kişi (çaliş*|istihdam|görev)', 'kişiy(e|i) istihdam', 'tam zamanli *'],
  heads: ['kişi(lik)?', 'uzman*', 'profesyonel*', 'mühendis*', 'kişi(yiz|ye|nin|ler)?'],
  sized: ['(çalişan*|personel*|kişilik|kişi)( (olan|bulunan|çaliştiran|üzeri|ve üzeri|arasi))? (şirket*|firma*|işletme*|kurum*|kobi*)', '(en fazla|en çok)', '(kişinin|çalişanin) çaliştiği * (grup|grubu|holding|şirket|firma)*'],
  guests: ['(öğrenci*|katilimci*|ziyaretçi*|misafir*|müşteri*|kullanici*|abone*|okuyucu*|hasta|gönüllü*|aday|stajyer*|lisans*|pozisyon*|çocuk*)', '(açik|yeni|boş) (pozisyon*|kadro*|iş*|çalişan*|personel*)'],
  doing: ['(katildi|katildilar|ziyaret|kaydoldu|başvur*|işe al*|ariyoruz|güven(iyor|di)|eğitim al*|işten çikar*)'],
  partOf: ['(*şubesi*|*bölümü*|*departmani*|*ofisi(nde)?|iştirak*)', '(yönet|lider)*'],
  once: ['(ile|*yle|*la|*le) (başla*|yola çik*|kuruldu)', '(o zaman*|başlangiçta|ilk başta|o yillarda|kurulduğunda)', '(vardi|çalişiyordu|idi|kişiydik|kişiydi)'],
  now: ['(bugün|şu anda|halen|günümüzde|şimdi|artik)'],
  group: ['(*grubu*|holding*|ana şirket*)', 'konsolide'],
  revenue: ['ciro*', 'hasilat*', '(net|yillik|toplam) satiş*', 'satiş gelir*'],
  profit: ['net kâr*', 'faaliyet kâr*', 'favök'],
  loss: ['(net|faaliyet) zarar*', 'zarar etti'],
  numerals: numeralRows({
    ones: ['bir', 'iki', 'üç', 'dört', 'beş', 'alti', 'yedi', 'sekiz', 'dokuz', 'on', 'on bir', 'on iki', 'on üç', 'on dört', 'on beş', 'on alti', 'on yedi', 'on sekiz', 'on dokuz'],
    tens: ['yirmi(den|yi)?', 'otuz(dan|u)?', 'kirk(tan)?', 'elli(den|yi)?', 'altmiş(tan)?', 'yetmiş(ten)?', 'seksen(den)?', 'doksan(dan)?'],
    more: ['100 yüz(den|ü)?', '200 iki yüz(den)?', '300 üç yüz(den)?', '400 dört yüz', '500 beş yüz'],
  }),
}
