import type { PeopleWords } from '../../model/index.ts'

// prettier-ignore
export const people: PeopleWords = {
  appoints: ['atandi', 'atanmiştir', 'atanmasi', 'atanan', 'atama*', 'getirildi', 'getirilmiştir', 'getirilen', 'seçildi', 'seçilmiştir', 'seçilen', 'göreve başladi', 'göreve başliyor', 'görevine', 'üstlendi', 'üstleniyor', 'terfi*', 'oldu', 'olarak', 'devraldi', 'katildi', 'katiliyor'],
  into: ['ise', 'yeni'],
  postEnds: ['olarak', 'oldu', 'görevine', 'görevini', 'pozisyonuna', 'pozisyonunu', 'ina', 'ine', 'una', 'üne'],
  whomEnds: [],
  elsewhere: ['burada', 'orada'],
  byline: ['yazan', 'yazar', 'yazari', 'yazar hakkinda', 'hazirlayan', 'derleyen', 'çeviren', 'fotoğraf(lar)?', 'foto'],
  until: ['kadar', 'e kadar', 'a kadar', 'yilina kadar'],
  kin: ['(torunu|torunlari|oğlu|kizi|çocuklari|yeğeni|eşi|dul eşi|varisi|mirasçilari|ölümü|vefati|anisina)'],
  founders: ['(kurucu )?kuruculari', 'kurucular', 'kurucu ortaklar(i)?'],
  owners: ['sahipleri', 'ortaklar(i)?'],
  notice: ['basin bülteni', 'duyuru', 'özel durum açiklamasi', 'bildiri'],
  invites: ['e ?posta gönder', 'ara', 'iletişim', 'hakkinda', 'takip et', 'incele', 'mesaj gönder'],
  ours: ['(şirketimiz*|grubumuz*|derneğimiz*|firmamiz*)'],
  found: ['sonuç*', 'bulundu', 'kayit bulundu'],
  buys: ['sepete ekle', 'hemen al', 'satin al'],
  heldBefore: ['(önceki|eski|mevcut) (görevi?|unvani?|pozisyonu?)', 'daha önceki görevi', 'önceden'],
}
