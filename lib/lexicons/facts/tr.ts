import type { FactWords } from '../../model/index.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['(kurduk|kurmuştuk|kurdum)', 'kurul(du|an|muş|muştur|arak|uş|uşu|uşundan|masi)*', 'kur(du|muş|ulmuştur|up)', 'kurucu(su|lari) tarafindan', 'faaliyet(e|ine|lerine) (başla*|geç*)', 'temel(i|leri) (atil*|at*)', 'temelleri', 'yola çik*', 'tescil edil*', 'açil(di|miştir)', 'faaliyete (geç|başla)*', '(üretim|çalişma|ticaret|hizmet)(e|ine|lerine) (başla|adim at)*', 'hayata geç*', 'ilk (dükkan|atölye|fabrika)*', 'her şey', '(hikaye|hikâye|serüven|öykü|yolculu)*', 'doğ(an|muş|muştur|uş|uşu)', 'ilk (dükkan|atölye|fabrika|mağaza)*', 'başladik', 'kapilar*'],
  begins: [],
  since: ['beri', 'bu yana', 'itibaren', '(yilindan|den|dan|ten|tan) (beri|bu yana|itibaren)', 'since', 'est.?'],
  exists: ['(faaliyet*|hizmet*|piyasada|sektörde|var)'],
  otherYear: ['mezun*', 'katil*', 'çaliş(ti|maya)*', 'göreve*', 'ödül*', 'haklari saklidir', 'şube*', 'atan*', 'doğumlu', 'sertifika*', 'üyesi', 'patent*', 'tescil*', 'marka*', 'iso', 'başinda', 'yönet*', 'müşteri*'],
  aspect: ['(ayrica|ek olarak|da sun*|de sun*)', '(iso|belgeli*|sertifika*|akredite)', '(borsa*|halka arz*)', '(satişta|satilan|mevcut|açik)', '(üye*|yönet*|görev*)'],
  employs: ['personel sayisi*', 'çalişan sayisi*', 'bünyesinde'],
  counts: ['biz', 'toplam', 'sayimiz', 'ekibimiz*', 'yaklaşik'],
  inAll: ['toplam*', 'topluca', 'genelinde', 'dünya çapinda'],
  staff: ['(kişilik|kişi) ?(ekip*|kadro*|personel*)', 'çalişan*', 'personel*', 'kişiye istihdam', 'kişiyi istihdam', 'işçi*', 'kişi (çalişiyor|istihdam)', 'arkadaş*', 'kişiyiz'],
  heads: ['kişi(lik)?', 'uzman*', 'profesyonel*', 'mühendis*'],
}
