import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(ana şirketi|ana ortaği|ana hissedari)'],
  afterPassive: [],
  before: ['(grubu|holding|grup)? ?bünyesinde(ki|dir|yiz)?', '(grubuna|grubu\'na|holdinge|holding\'e|grubunun|grubu\'nun) bağli', '(grubunun|holdingin|holding.in|şirketinin)? ?(bir)? ?(iştiraki*|bağli ortakliği*|bağli kuruluşu*|kuruluşudur|markasidir|şirketidir|üyesidir|parçasidir|şirketi olan|grup şirketi*)', 'çatisi altinda', 'tarafindan (satin alin*|devralin*)', '(a|e|ya|ye|na|ne) (ait*|satildi)', 'topluluğu(nun|na)? ?(bir|üyesi|şirketi)?'],
  buys: [],
  not: ['değil*', 'artik', 'eskiden', 'görüşme*', 'planl*'],
  groups: ['grub(u|una|unun)', 'grup', 'holding*', 'topluluğu', 'şirketler grubu', 'şirketi', 'a.ş.', 'group', 'ailesi'],
  surely: [],
  generic: ['grubu', 'grup', 'şirketi', 'şirket', 'firma*', 'kuruluş*', 'holding'],
  ours: [],
  ends: [],
}
