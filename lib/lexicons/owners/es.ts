import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(filial|empresa|compañía|sociedad|marca|división|parte|miembro|subsidiaria) (al 100 %)? ?(del|de la|de)', 'forma(mos|ndo)? parte (del|de la|de)', 'pertenec(e|emos|iente) (al|a la|a)', '(adquirid(a|o)|comprad(a|o)|absorbid(a|o)) por', 'propiedad (del|de la|de)', 'integrad(a|o) en (el|la)?', 'vendid(a|o) (al|a la|a)', 'controlad(a|o) por', 'participad(a|o) por', 'su matriz es', '(su|nuestra|la) (matriz|casa matriz|sociedad matriz|empresa matriz),? (es )?', '(único|principal|mayor) (accionista|socio|propietario) (es|:)', '(en manos|propiedad) (de|del|de la)', '(fue |ha sido |sido )?(adquirid|comprad|absorbid)(a|o) (en * )?por', '(se integró|integrada|integrado|se incorporó|incorporada) (en|a|al|en el)', 'pertenec(e|emos|iente|en) (íntegramente )?(al|a la|a)', '(participada|controlada) (mayoritariamente |al * ?% )?por'],
  afterPassive: [],
  before: ['(adquiere|compra) (la empresa|la compañía)', '(adquirió|compró) (la empresa|la compañía|nuestra empresa)'],
  buys: ['(ha )?(adquirido|comprado)', '(adquirió|compró|adquiere|absorbió)'],
  not: ['ya no', 'no (es|pertenece|forma)', 'antigua*', 'anteriormente', 'negociaciones', 'podría', 'prevé', 'sería', 'hasta (19|20)*', '(perteneció|formó parte)', 'en su día', 'antes'],
  groups: ['grupo', 'group', 'holding', 'corporación', 'familia', 'fondo', 'capital', 'compañía', 'industrias', 'inversiones', 'sociedad'],
  surely: ['filial*', 'subsidiaria', 'adquirid*', 'comprad*', 'propiedad', 'vendid*', 'controlad*', 'participad*', 'accionista', 'socio', 'manos', 'propietario'],
  generic: ['grupo', 'empresas?', 'compañías?', 'sociedad(es)?', 'firma', 'holding'],
  ours: [],
  ends: [],
}
