import type { WhoseWords } from '../../model/index.ts'

// prettier-ignore
export const whose: WhoseWords = {
  we: ['(biz|bizim|bize)', '*(miz|müz|muz|mizin|müzün|muzun)'],
  itself: ['(şirket|şirketimiz|firma|firmamiz|grup|kuruluş|marka|işletme|fabrika)'],
  others: ['(müşteri|tedarikçi|iş ortak|ortak|bayi|çözüm ortak)(ler|lar)?(i|imiz|imizin|imizden|miz)?', '(tedarikçi|tedarikçimiz|müşterimiz|distribütör|temsilci|bayi)*', 'üyesi', 'iş ortağ*', 'ortağimiz'],
  things: ['(koleksiyon|seri|ürün grubu|ürün hatti|marka|model|versiyon)(u|su|si|miz|imiz|umuz)?', '(program|vakif|akademi|müze|ödül)*', '(uygulama|platform|web site|yazilim|sürüm)*'],
  bodies: ['(vakf|dernek|derneğ|birliğ|birlik|oda|sendika|kulüb|federasyon)*'],
  places: ['(depo|tesis|fabrika binasi|hangar|şube|bölge müdürlüğü|departman|laboratuvar|bina|mağaza|hat)*', '(showroom|sergi salonu|bina)*'],
  at: ["*'(da|de|ta|te)"],
  article: ['(bu|bir)'],
  and: ['(ve|ile)'],
  verb: ['(olarak|yilinda|firmasi|şirketi|bünyesinde)'],
  clause: ['(olan|kurulan|kurulmuş)'],
  company: [],
  service: ['(web )?(hosting|barindirma)', 'denetim (kurumu|makami)', 'tüketici hakem heyeti', 'arabuluculuk', 'uyuşmazlik çözümü', 'veri sorumlusu (temsilcisi|irtibat kişisi)', 'fotoğraf*', '(kargo|sigorta|kargo firmasi|taşiyici|bağimsiz denetçi|ödeme kuruluşu)', '(kargo|gönderi|teslimat) (firmamiz|şirketi)', 'taksi', 'denetçi'],
  outsiders: ['(kişisel verileri koruma kurumu|kvkk kurumu|rekabet kurumu|tüketici hakem heyeti|ticaret bakanliği|bakanliği|emniyet|itfaiye|bddk|btk|spk)', '(denetim|düzenleyici) (kurumu|kurum)', '(halkla ilişkiler|pr|iletişim) ajansi', 'ajans'],
  madeBy: ['yapim( by)?', '(web )?tasarim( ve (yazilim|uygulama))?', '(tasarim|yazilim|web sitesi) *( by)?', '(tasarlayan|geliştiren|hazirlayan)'],
  rights: ['(tüm|her) haklari saklidir'],
  smallPrint: ['(gizlilik*|kvkk*|çerez*|mersis( no)?|vergi (no|dairesi)|kullanim koşullari)'],
  tradeNameOf: ['bir * (markasidir|kuruluşudur|iştirakidir)', '(veri sorumlusu|site sahibi|satici|hizmet saglayici)( olan| sifatiyla)?', '(işleten|sahibi|yayinci|satici)( şirket)?'],
  tradingAs: ['ticari unvan(i|iyla)', 'markasi altinda', 'tescilli markasidir', '(bir|ait) (markadir|markasidir|markasi)', 'tarafindan (işletilmektedir|işletilir|yönetilmektedir|yayinlanmaktadir|hazirlanmiştir|sunulmaktadir)', '(bünyesinde|çatisi altinda)', "('(in|un|ün|nin|nun|nün|ye|ya|a|e))? (tescilli )?(markasidir|bir markasidir|aittir)"],
  definedAs: ['(bundan (sonra|böyle)|kisaca|işbu sözleşmede)', '(olarak )?anilacaktir'],
  party: ['(şirket|satici|site|firma|hizmet saglayici|biz)'],
  greeting: ['hoş ?geldiniz', 'resmi', 'ana ?sayfa', 'web sitesi'],
  institutions: [],
}
