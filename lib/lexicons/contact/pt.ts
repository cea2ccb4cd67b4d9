import type { ContactWords } from '../../model/index.ts'

// prettier-ignore
export const contact: ContactWords = {
  callOn: ['(lig(ue|ar)|contact(e|ar)|fale( conosco| connosco)?)( nos)?( para)?( o| pelo| através do)?( número| telefone)?', '(pelo|através do) (telefone|número|tel.?|telemóvel|whatsapp)', 'disque'],
  upTo: ['(a|ao|até)'],
  further: ['(ou|e)'],
  otherNumber: ['(pedido|encomenda|referência|ref.?|artigo|licença|fatura|alvará|processo)( (n.º|nº|número))?', '(n.º|nº|número)( da)? conta', 'conta( corrente| bancária)?', 'c/c', 'agência', 'iban', 'nib', 'swift', 'bic', 'chave pix', 'pix'],
  registered: ['sede social', 'domicílio( fiscal| legal)?'],
  situated: ['com sede( social)? (na|no|em|à)', '(sediad|situad|localizad|domiciliad|estabelecid)(a|o|as|os) (na|no|em|à)', 'sit(a|o) (na|no|em|à)', 'inscrita (na|no) endereço'],
  branch: ['filia(l|is)', 'sucursa(l|is)', 'delegaç(ão|ões)', 'fábricas?', 'armaz(ém|éns)', 'lojas?', 'unidades? (fabril|industrial|de)', 'centros? de distribuição', 'depósitos?', 'agências?', '(outros|nossos) escritórios', 'balc(ão|ões)'],
  region: ['(estado|distrito|concelho|província)( de| do| da)? *( *)?'],
  extension: ['extensão', 'ext', 'ramal'],
}
