import type { ContactWords } from '../../model/index.ts'

// prettier-ignore
export const contact: ContactWords = {
  callOn: ['(appel(ez|er)|contact(ez|er)|joindre|téléphonez|téléphoner)( nous)?( au| par téléphone( au)?| le)?( numéro| n°)?', '(joignable|joignables|par téléphone|téléphone|composez) (au|le)( numéro| n°)?', 'au (numéro|n°|tél.?)'],
  upTo: ['(à|au)'],
  further: ['(ou|et)'],
  otherNumber: ['(commande|référence|réf.?|article|licence|agrément|facture|dossier)( (n°|numéro|no.?))?', '(n°|numéro)( de)? compte', 'compte( bancaire)?( n°)?', 'rib', 'iban', 'swift', 'bic', 'code (banque|guichet)'],
  registered: ['siège social', 'domicil(e|iée?s?)( légal)?'],
  situated: ['situ(é|ée|és|ées|e|ee)( à| au| dans| en)?', 'sis(e|es)?( à| au)?', 'domicili(é|ée|és|ées)( à| au)?', 'siège( social)?( est)?( situé| sis| établi)?( à| au)', 'immatricul(é|ée) (à|au)', 'établi(e)? (à|au)'],
  branch: ['succursales?', 'agences?( de| d)?', 'filiales?', 'établissements? secondaires?', 'antennes?', 'usines?', 'entrepôts?', 'dépôts?', '(site|sites) de production', 'implantations?', 'magasins?'],
  region: ['(région|province de|département|canton de) *( *)?'],
  extension: ['poste', 'ext'],
}
