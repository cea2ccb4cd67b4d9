import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(filial|subsidiária|empresa|companhia|sociedade|marca|divisão|parte|membro|controlada) (integral)? ?(do|da|de)', 'faz(emos|endo)? parte (do|da|de)', 'pertenc(e|emos|ente) (ao|à|a)', '(adquirid(a|o)|comprad(a|o)|incorporad(a|o)) (pelo|pela|por)', 'propriedade (do|da|de)', 'integra(da|do|nte)? (o|a|no|na|do)', 'vendid(a|o) (ao|à|para o|para a)', 'controlad(a|o) (pelo|pela|por)', 'detid(a|o) (pelo|pela|por)', 'ligad(a|o) ao', 'empresa mãe é', '(a|sua|nossa) (casa mãe|empresa mãe|controladora|sociedade mãe|matriz),? (é )?', '(únic|principal|maior|majoritári|maioritári)* (acionista|sócio|proprietári|controlador)* (é|:)', '(foi |é |sido )?(adquirid|comprad|incorporad|controlad|detid)(a|o) (em * |a * ?% |integralmente |totalmente )?(pelo|pela|por)', '(integra|integramos|integrada|integrado) (o|a|no|na)', 'pertenc(e|emos|ente|em) (integralmente )?(ao|à|a)', '(propriedade|nas mãos) (do|da|de)'],
  afterPassive: [],
  before: ['(adquire|compra) a empresa'],
  buys: ['(adquiriu|comprou|adquire|incorporou)'],
  not: ['já não', 'não (é|pertence|faz)', 'antig(a|o)mente', 'negociações', 'poderá', 'poderia', 'até (19|20)*', '(pertenceu|fez parte)', 'antigamente', 'outrora'],
  groups: ['grupo', 'group', 'holding', 'corporação', 'família', 'fundo', 'capital', 'companhia', 'indústrias', 'investimentos', 'participações', 'sgps'],
  surely: ['filial*', 'subsidiária', 'adquirid*', 'comprad*', 'propriedade', 'vendid*', 'controlad*', 'detid*', 'mãe', 'controladora', 'acionista', 'sócio', 'mãos', 'incorporad*'],
  generic: ['grupo', 'empresas?', 'companhias?', 'sociedades?', 'firma', 'holding'],
  ours: [],
  ends: [],
}
