import type { KindWords } from '../../model/index.ts'

// prettier-ignore
export const kind: KindWords = {
  is: ['è (un|uno|una|il|la|l\'|un\'|leader|oggi (un|una))', 'è un\'', 'siamo (un|una|un\'|il|la)', 'siamo', 'è tra (i|le)'],
  maker: ['(produttore|produttrice|fornitore|fornitrice|distributore|costruttore|importatore|esportatore|grossista|sviluppatore|operatore|integratore|editore|installatore|trasformatore|agenzia|studio|birrificio|cantina|panificio|tipografia|clinica|banca|scuola|laboratorio|hotel|cooperativa|fonderia|officina|casa editrice|software house|carpenteria|falegnameria|caseificio|pastificio|torrefazione|distilleria|azienda agricola|impresa (edile|di costruzioni|di pulizie)|società di (consulenza|ingegneria|servizi))( (di|del|della|in))?', 'specialist(a|i) (in|nel|nella|di)'],
  house: ['azienda', 'società', 'impresa', 'ditta', 'gruppo', 'realtà', 'organizzazione', 'start ?up', 'pmi', 'team', 'marchio', 'leader (nel|nella|in)', 'multinazionale'],
  praise: ['leader', 'mondiale', 'internazionale', 'familiare', 'italiana', 'italiano', 'indipendente', 'giovane', 'moderna', 'innovativa', 'consolidata', 'dinamica', 'principale', 'principali', 'affermata', 'storica', 'nazionale', 'europea', 'artigiana', 'artigianale', 'grande', 'riconosciuta', 'specializzata', 'a conduzione familiare'],
  field: ['(specializzat(a|o)|attiva|attivo|impegnata) (in|nel|nella|nell\'|nei|nelle)( (settore|produzione|progettazione|vendita|realizzazione|lavorazione|distribuzione)( e (produzione|vendita|realizzazione|distribuzione))?)?( (di|del|della|dei|delle|dell\'))?', '(che )?opera( (nel|nella|nell\'))( (settore|campo|mercato))?( (di|del|della|dei|delle|dell\'))?', '(che )?(produce|progetta|sviluppa|realizza|commercializza)', 'nel (settore|campo|mercato) (di|del|della|dei|delle|dell\')', 'di', 'del', 'della'],
  ends: ['che', 'con', 'fondata', 'nata', 'dal', 'sede', 'per', 'cui', 'situata', 'presente', 'da', 'e (offre|conta)'],
  links: ['e', 'ed', '&', 'di', 'per', 'in'],
  sited: ['(a|in)', 'con sede (a|in)'],
  acts: ['società dell\'informazione', 'commercio elettronico', 'd.? ?lgs.?', 'decreto legislativo'],
}
