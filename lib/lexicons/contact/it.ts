import type { ContactWords } from '../../model/index.ts'

// prettier-ignore
export const contact: ContactWords = {
  callOn: ['(chiam(a|aci|are|ate|ateci|ando)|telefon(a|are|ate|ando)|contatt(a|aci|are|ateci))( ci)?( al| allo)?( numero| tel.?)?', '(al|allo) (numero|n.|tel.?|telefono)( di telefono)?', 'telefonicamente( al)?', 'risponde (al|allo)'],
  upTo: ['(al|a)'],
  further: ['(o|e|oppure)'],
  otherNumber: ['(ordine|articolo|riferimento|rif.?|licenza|fattura|autorizzazione|pratica|codice articolo)( (n.?|nr.?|numero))?', '(n.|numero)?( di)? ?conto( corrente)?( bancario)?', 'c/c', 'iban', 'swift', 'bic', 'abi', 'cab', 'coordinate bancarie'],
  registered: ['sede legale', 'domicilio( fiscale| legale)?'],
  situated: ['con sede( legale| operativa)?( in| a| presso)?', '(situat|ubicat|sit|domiciliat)(a|o|i|e) (in|a|presso)', 'ci trov(iamo|ate|i) in'],
  branch: ['sed(e|i) (secondari|operativ)(a|e)', 'filial(e|i)', 'succursal(e|i)', 'stabiliment(o|i)', 'magazzin(o|i)', 'deposit(o|i)', 'unità (local|produttiv)(e|a|i)', 'punt(o|i) vendita', 'negoz(io|i)', 'altre sedi', 'agenzi(a|e)', 'showroom'],
  region: ['(provincia di|prov.|regione) *( *)?'],
  extension: ['interno', 'int'],
}
