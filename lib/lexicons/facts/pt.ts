import type { FactWords } from '../../model/index.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['(fundámos|fundamos|criámos|criamos|abrimos)', 'uniram se', 'juntaram se', '(vend|fabric|produzi)(eu|ou|ram|aram) (a|o|seu|sua) primeir*', 'fundad(a|o|as|os)', 'fundou', 'fundaram', 'fundação', 'criad(a|o)', 'criou', 'constituíd(a|o)', 'estabelecid(a|o)', 'nasceu', 'nasce( em)?', 'surgiu', 'surge( em)?', 'inici(ou|ámos|amos|aram) (a|as|as suas|a sua|suas|sua|o|os|os seus)? ?(atividade(s)?|operações|trabalhos|história|percurso|caminhada)', '(começou|começámos|começamos|arrancou)', 'abriu (as|as suas|suas) portas', 'remonta( a)?', 'inaugurad(a|o)', '(deu|deram|demos|dá|dando) início (a|à|às|ao|aos)( (sua|suas|seu|seus|nossa|nossas))? ?(atividade(s)?|operações|trabalhos|empresa|produção)', 'abr(iu|iram|imos|e) (a|o|sua|seu|uma|um) (primeira |primeiro |pequena |pequeno )?(loja|oficina|fábrica|padaria|negócio|escritório)', 'montou (uma|um|a|o)', 'história (* )?(começa|começou|inicia|iniciou)', 'tudo (começou|começa)', 'origens', 'remontam( a)?', 'aventura (* )?(começa|começou)', 'primeiros passos', 'primeir(a|o) (oficina|loja|padaria|fábrica)'],
  begins: ['(abriu|montou|lançou)'],
  since: ['desde( o ano)?( de)?', 'est.?'],
  exists: ['(existe|existimos|no mercado|em atividade|atuamos|familiar)'],
  otherYear: ['ingressou', 'juntou se', 'formad*', 'licenciad*', 'graduad*', 'estud*', 'prêmio*', 'prémio*', 'direitos reservados', 'filial', 'sucursal', 'nomead*', 'trabalh(a|ou)', 'adquir*', 'dirigid(a|o)', 'dirige', 'certific*', 'membro d* * *', 'patent*', 'marca registrada', 'marca registada', 'registrad(o|a)', 'registad(o|a)', 'iso', 'à frente', 'presid*', 'client* desde'],
  aspect: ['(também|além disso|ainda)', '(iso|certificad(a|o)|certificação|acreditad(a|o))', '(bolsa|cotad(a|o))', '(à venda|disponível|disponíveis|abert(a|o)(s)?)', '(membro|associad(a|o) d*)', 'n(o|a) (conselho|empresa|equipa|equipe)'],
  employs: ['emprega(mos|m)?', '(equip(e|a)|time|quadro|grupo) (de|formad(a|o) por|compost(a|o) por|com)', 'dá emprego a'],
  counts: ['somos( (uma equipa de|cerca de|mais de))?', 'conta com', 'contamos com', 'reúne', 'reunimos'],
  inAll: ['no total', 'ao todo', 'total', 'em todo o mundo', 'no mundo'],
  staff: ['funcionári(os|as)', 'colaborador(es|as)', 'trabalhador(es|as)', 'empregad(os|as)', 'postos de trabalho', 'pessoas (trabalham|empregadas)'],
  heads: ['pessoas', 'profissionais', 'especialistas', 'técnicos', 'engenheiros'],
}
