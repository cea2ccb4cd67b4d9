import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(filial|empresa|compañía|sociedad|marca|división|parte|miembro|subsidiaria) (al 100 %)? ?(del|de la|de)', 'forma(mos|ndo)? parte (del|de la|de)', 'pertenec(e|emos|iente) (al|a la|a)', '(adquirid(a|o)|comprad(a|o)|absorbid(a|o)) por', 'propiedad (del|de la|de)', 'integrad(a|o) en (el|la)?', 'vendid(a|o) (al|a la|a)', 'controlad(a|o) por', 'participad(a|o) por', 'su matriz es', 'matriz'],
  afterPassive: [],
  before: ['(adquiere|compra) (la empresa|la compañía)'],
  buys: ['(ha )?(adquirido|comprado)', '(adquirió|compró|adquiere|absorbió)'],
  not: ['ya no', 'no (es|pertenece|forma)', 'antigua*', 'anteriormente', 'negociaciones', 'podría', 'prevé', 'sería'],
  groups: ['grupo', 'group', 'holding', 'corporación', 'familia', 'fondo', 'capital', 'compañía'],
  surely: ['filial*', 'subsidiaria', 'adquirid*', 'comprad*', 'propiedad', 'vendid*', 'controlad*', 'participad*'],
  generic: ['grupo', 'empresas?', 'compañías?', 'sociedad(es)?', 'firma', 'holding'],
  ours: [],
  ends: [],
}
