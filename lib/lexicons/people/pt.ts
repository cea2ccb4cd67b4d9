import type { PeopleWords } from '../../model/index.ts'

// prettier-ignore
export const people: PeopleWords = {
  appoints: ['nome(ia|ou|ado|ada|ados|adas|ar|aram)', 'nomeaç(ão|ões)', 'design(a|ou|ado|ada|ados|adas)', 'eleit(o|a|os|as)', 'eleg(e|eu)', 'promov(e|eu|ido|ida)', 'contrat(a|ou|ado|ada)', 'assum(e|iu|irá|em)', 'reforç(a|ou)', 'integr(a|ou)', 'junta se', 'indic(a|ou|ado|ada)', 'anunci(a|ou) a chegada', 'passa a'],
  into: ['é', 'é também', 'como', 'para', 'a', 'ao cargo de', 'para o cargo de', 'no cargo de', 'o cargo de', 'para a função de', '(a |na )?função de', 'as funções de', 'na qualidade de', 'será( o| a)?', 'é( o| a)?( novo| nova)', '(foi )?(nomead|eleit|designad|promovid)(o|a)( como| a| para)?', 'passa a( ser)?', 'assume( como)?'],
  postEnds: [],
  whomEnds: [],
  elsewhere: ['onde', 'na qual', 'no qual'],
  byline: ['por', 'escrito por', 'publicado por', 'autor(a|es)?', 'foto(s)?', 'fotografia', 'sobre o autor', 'sobre a autora', 'copyright'],
  until: ['até', 'até ao', 'até o ano de'],
  kin: ['(bis)?net(o|a|os|as) (de|do|da)', '(filh|sobrinh)(o|a|os|as) (de|do|da)', '(viúv(a|o)|morte|falecimento|memória|herdeir(o|a|os|as)|descendentes?) (de|do|da)'],
  founders: ['(co )?fundador(es|as)', 'sócios fundadores'],
  owners: ['(co )?proprietári(os|as)', 'don(os|as)'],
  notice: ['comunicado( de imprensa| à imprensa)?', 'nota de imprensa', 'fato relevante', 'facto relevante', 'aviso'],
  invites: ['contactar', 'contatar', 'escrever( a| para)?', 'ligar( para)?', 'conheça( a| o)?', 'ver', 'seguir', 'sobre', 'fale com', 'mensagem para'],
  ours: ['(da|da nossa|do|do nosso) (empresa|grupo|sociedade|companhia|associação|fundação)'],
  found: ['resultados?', 'encontrad(o|a|os|as)', 'perfis encontrados'],
  buys: ['adicionar ao (carrinho|cesto)', 'comprar( agora)?', 'pré ?encomendar'],
  heldBefore: ['(cargo|função) (anterior|atual)', '(antigo|anterior) cargo', 'anteriormente'],
}
