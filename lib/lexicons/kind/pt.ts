import type { KindWords } from '../../model/index.ts'

// prettier-ignore
export const kind: KindWords = {
  is: ['é (um|uma|o|a|hoje (um|uma)|líder)', 'somos (um|uma|o|a)', 'somos', 'é (um|uma) d(os|as)'],
  maker: ['(fabricante|fornecedor|fornecedora|distribuidor|distribuidora|produtor|produtora|importador|importadora|exportador|exportadora|atacadista|desenvolvedora|operadora|construtora|incorporadora|integradora|transportadora|consultoria|consultora|editora|seguradora|agência|escritório|vinícola|cervejaria|padaria|gráfica|clínica|banco|escola|estúdio|laboratório|hotel|cooperativa|imobiliária|farmacêutica|indústria|usina|fábrica|fundição|rede|loja|software house|sociedade de advogados)(e?s)?( (de|do|da|em))?', 'especialistas? em'],
  house: ['empresa', 'companhia', 'firma', 'grupo( empresarial)?', 'sociedade', 'organização', 'equip(a|e)', 'start ?up', 'marca', 'negócio', 'entidade', 'líder em'],
  praise: ['líder(es)?', 'mundial', 'internacional', 'familiar', 'brasileir(a|o)', 'portugues(a|o)?', 'português', 'independente', 'jovem', 'moderna', 'inovador(a)?', 'consolidad(a|o)', 'dinâmic(a|o)', 'principal', 'reconhecid(a|o)', 'grande', 'maior', 'nacional', 'regional', 'global', 'multinacional', '100%', 'referência'],
  field: ['(especializad(a|o)|dedicad(a|o)|focad(a|o)|especialista) (em|a|à|no|na)( (fabricação|produção|venda|distribuição)( e (venda|distribuição))?)?( (de|do|da))?', '(que )?(fabrica|produz|desenvolve|comercializa|transforma|cultiva|transporta|constrói|importa|exporta|instala|repara)', '(no|do) (setor|sector|ramo|segmento|mercado) (de|do|da)', 'que atua (no|na|em)( (setor|ramo|segmento|área) (de|do|da))?', 'de', 'do', 'da'],
  ends: ['que', 'com', 'fundad(a|o)', 'criad(a|o)', 'desde', 'localizad(a|o)', 'sediad(a|o)', 'para', 'cuja', 'cujo', 'situad(a|o)', 'presente', 'e (conta|tem|oferece)'],
  links: ['e', '&', 'de', 'para', 'em'],
  sited: ['(em|no|na)', '(com sede|sedead(a|o)|localizad(a|o)) em'],
  acts: ['sociedade da informação', 'comércio electrónico', 'decreto lei'],
}
