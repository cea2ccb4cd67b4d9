import type { ContactWords } from '../../model/index.ts'

// prettier-ignore
export const contact: ContactWords = {
  callOn: ['(bizi |hemen |lütfen )?aray(in|abilir|arak|ip)(iz)?', 'telefon(la|undan|dan)?( numarasindan| numarali)?', 'numarali (telefon|hat)(tan|dan)?', 'numarasindan', '(no|numara)lu telefon'],
  upTo: ['(ile|ila)'],
  further: ['(veya|ve|ya da)'],
  otherNumber: ['(sipariş|ürün|fatura|ruhsat|lisans|parça|seri|belge|izin|stok)( kodu)? (no|numarasi)?', '(banka )?hesap( no| numarasi)?', 'iban( no)?', 'swift'],
  registered: ['(kanuni|yasal|tescilli|şirket) (merkez|adres)(i)?', 'tescil adresi'],
  situated: ['adresinde( bulunan| mukim| yer alan| faaliyet)?', 'adresimiz', '(bulunan|mukim) *'],
  branch: ['(istanbul|ankara|izmir|bursa|antalya|adana|konya|kocaeli|gaziantep) ofis(i|imiz)?', 'şube(si|ler|leri|miz|lerimiz)?', 'fabrika(si|lar|miz)?', 'depo(su|lar|muz)?', 'bölge müdürlüğü', 'irtibat (ofisi|bürosu)', 'temsilcili(k|ği)', 'mağaza(si|lar|miz)?', 'üretim tesis(i|leri)', 'bayi(ler|leri)?', 'showroom'],
  region: ['(ili|ilçesi) *', '* (ili|ilçesi)'],
  extension: ['dahili'],
}
