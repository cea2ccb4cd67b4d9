import type { FactWords } from '../../model/index.ts'
import { numeralRows } from './numerals.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['(fundámos|fundamos|criámos|criamos|abrimos)', 'uniram se', 'juntaram se', '(vend|fabric|produzi)(eu|ou|ram|aram) (a|o|seu|sua) primeir*', 'fundad(a|o|as|os)', 'fundou', 'fundaram', 'fundação', 'criad(a|o)', 'criou', 'constituíd(a|o)', 'estabelecid(a|o)', 'nasceu', 'nasce( em)?', 'surgiu', 'surge( em)?', 'inici(ou|ámos|amos|aram) (a|as|as suas|a sua|suas|sua|o|os|os seus)? ?(atividade(s)?|operações|trabalhos|história|percurso|caminhada)', '(começou|começámos|começamos|arrancou)', 'abriu (as|as suas|suas) portas', 'remonta( a)?', 'inaugurad(a|o)', '(deu|deram|demos|dá|dando) início (a|à|às|ao|aos)( (sua|suas|seu|seus|nossa|nossas))? ?(atividade(s)?|operações|trabalhos|empresa|produção)', 'abr(iu|iram|imos|e) (a|o|sua|seu|uma|um) (primeira |primeiro |pequena |pequeno )?(loja|oficina|fábrica|padaria|negócio|escritório)', 'montou (uma|um|a|o)', 'história (* )?(começa|começou|inicia|iniciou)', 'tudo (começou|começa)', 'origens', 'remontam( a)?', 'aventura (* )?(começa|começou)', 'primeiros passos', 'primeir(a|o) (oficina|loja|padaria|fábrica)'],
  begins: ['(abriu|montou|lançou)'],
  since: ['desde( o ano)?( de)?', 'est.?'],
  exists: ['(existe|existimos|no mercado|em atividade|atuamos|familiar)'],
  otherYear: ['ingressou', 'juntou se', 'formad*', 'licenciad*', 'graduad*', 'estud*', 'prêmio*', 'prémio*', 'direitos reservados', 'filial', 'sucursal', 'nomead*', 'trabalh(a|ou)', 'adquir*', 'dirigid(a|o)', 'dirige', 'certific*', 'membro d* * *', 'patent*', 'marca registrada', 'marca registada', 'registrad(o|a)', 'registad(o|a)', 'iso', 'à frente', 'presid*', 'client* desde'],
  aspect: ['(também|além disso|ainda)', '(iso|certificad(a|o)|certificação|acreditad(a|o))', '(bolsa|cotad(a|o))', '(à venda|disponível|disponíveis|abert(a|o)(s)?)', '(membro|associad(a|o) d*)', 'n(o|a) (conselho|empresa|equipa|equipe)'],
  employs: ['emprega(mos|m)?', '(equip(e|a)|time|quadro|grupo) (de|formad(a|o) por|compost(a|o) por|com)', 'dá emprego a', '(equip(e|a)|time|quadro)( é| está)? (formad(a|o)|compost(a|o)|integrad(a|o)|constituíd(a|o)) por', 'dá trabalho a', 'quadro( de pessoal)? de( (cerca|mais|perto) de)?'],
  counts: ['somos( (uma equipa de|cerca de|mais de))?', 'conta com', 'contamos com', 'reúne', 'reunimos', 'somos'],
  inAll: ['no total', 'ao todo', 'total', 'em todo o mundo', 'no mundo', 'de um total de'],
  staff: ['funcionári(os|as)', 'colaborador(es|as)', 'trabalhador(es|as)', 'empregad(os|as)', 'postos de trabalho', 'pessoas (trabalham|empregadas)', 'pessoas (trabalham|formam|integram|compõem)', '(homens e mulheres|mulheres e homens)', 'empregos( diretos)?', 'colaborador(a)?', 'colegas'],
  heads: ['pessoas', 'profissionais', 'especialistas', 'técnicos', 'engenheiros'],
  sized: ['(empresas|companhias|organizações|negócios|pmes?|empregadores|clientes) (de|com|que tenham|que empregam|entre|a partir de|desde)( (mais de|menos de|entre|pelo menos))?', 'até', 'a partir de', 'máximo'],
  guests: ['(participantes|visitantes|alun(os|as)|estudantes|clientes|usuários|utilizadores|assinantes|leitores|pacientes|moradores|habitantes|candidat(os|as)|expositores|licenças|voluntári(os|as)|convidados|vagas|crianças)', 'nov(os|as) (funcionários|colaboradores|empregos|postos|contratações)', '(criad(o|os)|criou|cria)'],
  doing: ['(participaram|assistiram|visitam|visitaram|inscreveram|confiam|contratar*|demit*|despedi*|procuramos|compareceram)'],
  partOf: ['(departamento|filial|sucursal|delegação|escritório (de|do|da|em)|equip(e|a) (comercial|técnica|de (vendas|suporte|desenvolvimento|marketing|design)))', 'pesquisa e desenvolvimento', 'investigação e desenvolvimento', '(liderar*|gerir*|gerenciar*|coordenar*) (um|uma|a)'],
  once: ['(começ(ámos|amos|ou|aram)|inici(ámos|amos|ou)|arranc(ámos|ou)|fundad(a|o)) com', '(no início|na altura|na época|inicialmente|de início)', '(tínhamos|tinha|éramos|contava(mos)?|empregava(mos)?|trabalhava(m|mos)?|eram)'],
  now: ['(hoje|atualmente|agora|neste momento|hoje em dia)'],
  group: ['(o|do|ao) (grupo|holding)', '(casa mãe|empresa mãe|controladora)', 'consolidad(o|a|os|as)'],
  revenue: ['faturamento', 'faturação', 'fatur(ou|a|ámos)', 'volume de negócios', 'receitas? (líquida|bruta|anual|operacional|total|de|anuais)', 'vendas (anuais|líquidas|de)'],
  profit: ['lucros?', 'resultado líquido', 'ebitda?'],
  loss: ['prejuízos?', 'perdas? líquidas?'],
  numerals: numeralRows({
    ones: ['(um|uma)', '(dois|duas)', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze', 'treze', '(quatorze|catorze)', 'quinze', '(dezesseis|dezasseis)', '(dezessete|dezassete)', 'dezoito', '(dezenove|dezanove)'],
    tens: ['vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'],
    more: ['10 uma dezena', '12 uma dúzia', '6 meia dúzia', '20 uma vintena', '100 uma centena', '100 ce(m|nto)', '200 duzent(os|as)', '300 trezent(os|as)', '400 quatrocent(os|as)', '500 quinhent(os|as)'],
  }),
}
