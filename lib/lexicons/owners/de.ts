import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['gehör(t|en) * * ?* ?* ?zu(r|m)', 'gehört (seit * )?zu(r|m)?', 'teil (der|des|von)', '(tochter|tochtergesellschaft|tochterunternehmen) (der|von|des)', '(unternehmen|mitglied|marke|beteiligung) (der|des|von)', 'übernommen (von|durch)', 'unter dem dach (der|von)', 'verkauft an', 'im besitz (der|von|des)', 'zählt zu(r|m)', 'gehören (wir)? zu(r|m)?', 'muttergesellschaft ist', 'mutterkonzern ist'],
  afterPassive: ['(wurde|wird) * ?(von|durch)'],
  before: ['(gruppe|konzern)? (gehört|übernimmt) (das unternehmen|die firma|uns)', 'tochter'],
  buys: ['(übernahm|übernimmt|erwarb|erwirbt|kaufte)'],
  not: ['nicht (mehr)?', 'kein* * ?mehr', 'ehemals', 'früher', 'soll * * ?* ?(übernommen|verkauft) werden', 'geplant*', 'gespräche', 'gescheitert'],
  groups: ['gruppe', '*gruppe', 'group', 'holding', 'konzern', '*konzern', 'beteiligungen', 'stiftung', 'familie'],
  surely: ['tochter*', 'übernommen', 'verkauft', '*besitz'],
  generic: ['firm(a|en)', '*unternehmen*', '*gesellschaft', '*gruppe', 'konzern', 'betrieb', 'holding', 'haus'],
  ours: [],
  ends: [],
}
