import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(filiale|société|entreprise|marque|division|membre|entité) (à 100 %)? ?(du|de la|de l|de|des)', 'fait partie (du|de la|de l|de|des)', 'appartient (au|à la|à l|à)', 'appartenant (au|à la|à)', '(rachetée?|acquise?|reprise?) par', 'détenue? (à 100 %)? ?par', 'propriété (du|de la|de|d)', 'a rejoint (le|la)', 'adossée? (au|à la|à)', 'vendue? (au|à)', 'intégrée? (au|à la)', 'contrôlée? par', 'maison mère (est)?', '(fait|font|faisons|faisant) partie (du|de la|de l\'|de|des)', '(filiale|société|entreprise|marque|entité|membre) (à 100 % )?(du|de la|de l\'|de|d\')', '(maison|société) mère,? (est )?', '(appartient|appartenons|appartiennent) (à|au|à la|aux)', '(actionnaire|propriétaire) (unique|majoritaire|principal)* (est|:)', '(rachetée?|acquise?|reprise?|absorbée?) (en * )?(* )?par', '(a |avons )?(rejoint|intégré) (le|la|les)?', '(détenue?|contrôlée?|possédée?) (à * ?% )?(majoritairement |intégralement )?par', 'au sein (du|de la)'],
  afterPassive: [],
  before: ['(rachète|reprend|acquiert) (la société|l entreprise)'],
  buys: ['(a |avait )?(racheté|acquis|repris|absorbé)', '(rachète|acquiert|reprend)'],
  not: ['n est (plus|pas)', 'ne fait (plus|pas)', 'n appartient (plus|pas)', 'jusqu en', 'anciennement', 'projet de', 'négociations', 'devrait', 'pourrait', 'jusqu\'(en|à|au)', 'autrefois', 'auparavant', '(ancienne|ex) filiale', 'a quitté'],
  groups: ['groupe', 'group', 'holding', 'société', 'famille', 'fonds', 'capital', 'participations', 'industries', 'investissements?', 'compagnie'],
  surely: ['filiale*', 'rachet*', 'détenu*', 'propriété', 'vendu*', 'contrôlée?', 'acqui*', 'reprise?', 'maison mère', 'mère', 'actionnaire', 'propriétaire', 'possédée?'],
  generic: ['groupe', 'entreprises?', 'sociétés?', 'maison', 'compagnie', 'holding'],
  ours: [],
  ends: [],
}
