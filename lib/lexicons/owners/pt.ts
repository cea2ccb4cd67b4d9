import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(filial|subsidiária|empresa|companhia|sociedade|marca|divisão|parte|membro|controlada) (integral)? ?(do|da|de)', 'faz(emos|endo)? parte (do|da|de)', 'pertenc(e|emos|ente) (ao|à|a)', '(adquirid(a|o)|comprad(a|o)|incorporad(a|o)) (pelo|pela|por)', 'propriedade (do|da|de)', 'integra(da|do|nte)? (o|a|no|na|do)', 'vendid(a|o) (ao|à|para o|para a)', 'controlad(a|o) (pelo|pela|por)', 'detid(a|o) (pelo|pela|por)', 'ligad(a|o) ao', 'empresa mãe é'],
  afterPassive: [],
  before: ['(adquire|compra) a empresa'],
  buys: ['(adquiriu|comprou|adquire|incorporou)'],
  not: ['já não', 'não (é|pertence|faz)', 'antig(a|o)mente', 'negociações', 'poderá', 'poderia'],
  groups: ['grupo', 'group', 'holding', 'corporação', 'família', 'fundo', 'capital', 'companhia'],
  surely: ['filial*', 'subsidiária', 'adquirid*', 'comprad*', 'propriedade', 'vendid*', 'controlad*', 'detid*'],
  generic: ['grupo', 'empresas?', 'companhias?', 'sociedades?', 'firma', 'holding'],
  ours: [],
  ends: [],
}
