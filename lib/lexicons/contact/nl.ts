import type { ContactWords } from '../../model/index.ts'

// prettier-ignore
export const contact: ContactWords = {
  callOn: ['bel(t|len)?( ons| gerust| dan| met ons)?( op| naar| via)?( nummer| het nummer)?', '(telefonisch|per telefoon)( bereikbaar)?( op| via| onder)?( nummer| het nummer)?', '(op|via) (nummer|telefoonnummer|tel.?)', 'bereikbaar (op|via|onder)( nummer)?'],
  upTo: ['(tot|t/m)'],
  further: ['(of|en)'],
  otherNumber: ['(bestel|order|artikel|factuur|licentie|klant|dossier|vergunnings|zaak)(nummer|nr.?)', '(bank)?rekening( ?(nr.?|nummer))?', 'iban', 'bic', 'swift', 'rek.? ?nr.?', 'bankrek.?'],
  registered: ['(maatschappelijke|statutaire|sociale) zetel', 'statutair gevestigd', 'vestigingsadres'],
  situated: ['gevestigd (te|aan|in|op)( de| het)?', '(gelegen|gesitueerd) (te|aan|in|op)( de| het)?', 'kantoorhoudende? (te|aan)( de| het)?', 'met( maatschappelijke)? zetel (te|in)', 'te vinden (aan|op|in)( de| het)?'],
  branch: ['(neven)?vestiging(en)?', 'filia(al|len)', 'bijkanto(or|ren)', 'regiokanto(or|ren)', 'magazijn(en)?', 'fabriek(en)?', 'productielocaties?', 'winkels?', 'showrooms?', 'depots?', '(overige|andere|onze) (vestigingen|kantoren|locaties)'],
  region: ['(provincie|gemeente) *'],
  extension: ['toestel', 'tst'],
}
