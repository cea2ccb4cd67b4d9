import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(filiale|société|entreprise|marque|division|membre|entité) (à 100 %)? ?(du|de la|de l|de|des)', 'fait partie (du|de la|de l|de|des)', 'appartient (au|à la|à l|à)', 'appartenant (au|à la|à)', '(rachetée?|acquise?|reprise?) par', 'détenue? (à 100 %)? ?par', 'propriété (du|de la|de|d)', 'a rejoint (le|la)', 'adossée? (au|à la|à)', 'vendue? (au|à)', 'intégrée? (au|à la)', 'contrôlée? par', 'maison mère (est)?'],
  afterPassive: [],
  before: ['(rachète|reprend|acquiert) (la société|l entreprise)'],
  buys: ['(a |avait )?(racheté|acquis|repris|absorbé)', '(rachète|acquiert|reprend)'],
  not: ['n est (plus|pas)', 'ne fait (plus|pas)', 'n appartient (plus|pas)', 'jusqu en', 'anciennement', 'projet de', 'négociations', 'devrait', 'pourrait'],
  groups: ['groupe', 'group', 'holding', 'société', 'famille', 'fonds', 'capital', 'participations'],
  surely: ['filiale*', 'rachet*', 'détenu*', 'propriété', 'vendu*', 'contrôlée?', 'acqui*', 'reprise?'],
  generic: ['groupe', 'entreprises?', 'sociétés?', 'maison', 'compagnie', 'holding'],
  ours: [],
  ends: [],
}
