import type { WhoseWords } from '../../model/index.ts'

// prettier-ignore
export const whose: WhoseWords = {
  we: ['(*amos|*emos|*imos)', '(nós|noss(o|a|os|as)|nos)'],
  itself: ['(a|esta) (empresa|companhia|sociedade|marca|cooperativa|metalúrgica)', '(o|este) (grupo|escritório|estúdio)', '(a|nossa) (fábrica|oficina|planta|loja)', '(o|nosso) (ateliê|atelier|galpão)'],
  others: ['(noss(o|a|os|as) |seus )?(cliente(s)?|fornecedor(es)?|parceir(o|a|os|as)|revendedor(es)?|distribuidor(es)?)', '(distribuidor|representante|revendedor|concessionário|agente)( oficial| autorizado)?( de| da| do| para)?', '(membro|associad(o|a)) d(e|a|o)', 'certificad(o|a) por'],
  things: ['(coleção|gama|série|linha( de produtos)?|marca|edição)', '(programa|fundação|academia|museu|prêmio|prémio)', '(aplicativo|aplicação|app|plataforma|site|loja online|software|versão)'],
  bodies: ['(fundação|associação|sindicato|federação|câmara|clube|confraria)'],
  places: ['(fábrica|planta|armazém|galpão|oficina|filial|sucursal|departamento|laboratório|edifício|unidade|loja|pavilhão)', '(exposição|showroom|prédio)'],
  at: ['(em|de|no|na)'],
  article: ['(a|o|uma|um|os)'],
  and: ['(e)'],
  verb: ['(foi|é|tem|emprega|conta|fatura|produz|fabrica)', 'nasceu'],
  clause: ['(que|fundad(a|o)|criad(a|o)|nascid(a|o)|cuj(a|o))'],
  company: [],
  service: ['hospedagem', 'alojamento', 'hosting', 'autoridade de (controlo|controle)', '(resolução|centro) (alternativa )?(de )?(litígios|arbitragem|conflitos)', 'arbitragem', 'mediação', 'encarregad(o|a) (da|de|pela) (proteção|tratamento) de? dados', 'procon', 'créditos?( fotográficos)?', 'fotografias?', '(transportadora|seguradora|seguro|correios|auditor|banco|contador)', '(envio|entrega|entregas) (por|pela|via)', 'táxis?', 'banco escriturador', 'corretora', '(alojad(a|o)|hospedad(a|o)) (em|por|na|no)', '(serviços|ferramenta) d(a|e|o)s?'],
  outsiders: ['(direção geral|autoridade|comissão nacional|ministério|procon|asae|anpd|anatel|cnpd|polícia|bombeiros|livro de reclamações)', '(centro de arbitragem|provedor do cliente|entidade reguladora)', 'encarregado externo'],
  madeBy: ['(desenvolvimento|design|projeto|criação|produção)( web| do site)?( e (design|desenvolvimento))?( por)?', '(desenvolvid|criad|produzid|feit)o por', 'site por', 'desenvolvid(a|o) por', '(site )?(feito|criado) por'],
  rights: ['(todos os )?direitos reservados'],
  smallPrint: ['(aviso legal|privacidade|política de *|cookies?|termos|mapa do site|livro de reclamações)'],
  tradeNameOf: ['nome fantasia d(e|a|o)', '(uma )?marca (comercial |registrada |registada )?d(e|a|o)', 'titularidade de', 'propriedade d(e|a|o)', '(operad|gerid|editad)(o|a) p(or|ela|elo)', 'titular( do site)?( é)?( a| o)?', 'responsável pelo tratamento( dos dados)?( é)?( a| o)?', 'pertence (à|ao|a)', '(mantid|administrad)(o|a) p(or|ela|elo)', 'propriedade (da|do)( empresa| sociedade)?', '(produto|serviço|projeto|site) d(a|e|o)', '(celebrados?|contrato) com a?', '(vendedor|prestador)( é)?'],
  tradingAs: ['nome fantasia', 'com o nome comercial'],
  definedAs: ['(doravante|adiante)( (denominad|designad)(a|o))?', '(denominad|designad)(a|o)'],
  party: ['(a |o )?(empresa|sociedade|titular|prestador|vendedor(a)?|responsável|nós)'],
  greeting: ['bem vind(o|a|os|as)', 'oficial*', 'início', 'página inicial', 'site'],
  institutions: [],
}
