import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(ana şirketi|ana ortaği|ana hissedari)', '(tek|ana|en büyük|hakim) (ortaği|hissedari|pay sahibi)', '(ana şirketi|ana ortaği|çati şirketi)(,| olan)?'],
  afterPassive: [],
  before: ['(grubu|holding|grup)? ?bünyesinde(ki|dir|yiz)?', '(grubuna|grubu\'na|holdinge|holding\'e|grubunun|grubu\'nun) bağli', '(grubunun|holdingin|holding.in|şirketinin)? ?(bir)? ?(iştiraki*|bağli ortakliği*|bağli kuruluşu*|kuruluşudur|markasidir|şirketidir|üyesidir|parçasidir|şirketi olan|grup şirketi*)', 'çatisi altinda', 'tarafindan (satin alin*|devralin*)', '(a|e|ya|ye|na|ne) (ait*|satildi)', 'topluluğu(nun|na)? ?(bir|üyesi|şirketi)?', 'kuruluş(u|udur|uyuz)', '(bir )?(iştirak|kuruluş|üye|parça|marka)(i|u|si|ü|i|si)?(dir|dir|dur|dür|yiz|yiz|yuz)', '(grubu|holding|topluluğu)?(\'nun|\'nin|\'na|\'ne|nun|nin|na|ne)? (bir )?(üyesi|parçasi|kuruluşu|şirketi|iştiraki)*', 'bünyesin(de|e)*', 'tarafindan (satin|devral)*'],
  buys: [],
  not: ['değil*', 'artik', 'eskiden', 'görüşme*', 'planl*', 'kadar', '(bağliydi|aitti)', 'önceden', 'bir zamanlar'],
  groups: ['grub(u|una|unun)', 'grup', 'holding*', 'topluluğu', 'şirketler grubu', 'şirketi', 'a.ş.', 'group', 'ailesi', 'yatirim*', 'sanayi*', 'a.ş'],
  surely: ['ortaği', 'hissedari', 'ana şirketi'],
  generic: ['grubu', 'grup', 'şirketi', 'şirket', 'firma*', 'kuruluş*', 'holding'],
  ours: [],
  ends: [],
}
