import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['gehör(t|en) * * ?* ?* ?zu(r|m)', 'gehört (seit * )?zu(r|m)?', 'teil (der|des|von)', '(tochter|tochtergesellschaft|tochterunternehmen) (der|von|des)', '(unternehmen|mitglied|marke|beteiligung) (der|des|von)', 'übernommen (von|durch)', 'unter dem dach (der|von)', 'verkauft an', 'im besitz (der|von|des)', 'zählt zu(r|m)', 'gehören (wir)? zu(r|m)?', 'muttergesellschaft ist', 'mutterkonzern ist', '(mutter|konzern)(gesellschaft|konzern|unternehmen)?,? (ist |:)?', '(mutter)(gesellschaft|konzern|unternehmen),? (ist )?', '(alleinige*|einzige*|haupt|mehrheits|größte*) ?(gesellschafter|aktionär|eigentümer|anteilseigner)(in)? (ist|:)', '(tochter|schwester)(firma|gesellschaft|unternehmen)? (der|von|des)', '(eingegliedert|integriert|aufgenommen) in', '(mehrheitlich|vollständig|zu 100 %) (der|im besitz der)', 'gehör(t|en) (vollständig |mehrheitlich )?(der|zur|zum)', '(teil|mitglied|bestandteil|marke|gesellschaft|betrieb) (der|des|von|einer)'],
  afterPassive: ['(wurde|wird|ist) * ?* ?* ?* ?(von|durch) (der|dem|die)?'],
  before: ['(gruppe|konzern)? (gehört|übernimmt) (das unternehmen|die firma|uns)', 'tochter', 'alleinige(r)? (gesellschafter|eigentümer|aktionär)(in)?', '(mehrheits|haupt)(gesellschafter|eigentümer|aktionär)(in)?', '(hält|halten) (100|alle|die mehrheit|sämtliche) * ?(anteile)?'],
  buys: ['(übernahm|übernimmt|erwarb|erwirbt|kaufte)'],
  not: ['nicht (mehr)?', 'kein* * ?mehr', 'ehemals', 'früher', 'soll * * ?* ?(übernommen|verkauft) werden', 'geplant*', 'gespräche', 'gescheitert', 'bis (ende |anfang |mitte )?(zum jahr )?(19|20)*', 'war * ?teil', '(einst|vormals|zuvor)', '(ausgegliedert|herausgelöst) aus'],
  groups: ['gruppe', '*gruppe', 'group', 'holding', 'konzern', '*konzern', 'beteiligungen', 'stiftung', 'familie', 'industrie', 'beteiligungs*', 'invest', 'capital', '*holding', 'unternehmensgruppe'],
  surely: ['tochter*', 'übernommen', 'verkauft', '*besitz', 'mutter*', 'gesellschafter*', '*gesellschafter', '*eigentümer*', '*aktionär*', 'gehör*'],
  generic: ['firm(a|en)', 'konzern', 'betrieb', 'holding', 'haus', 'unternehmen', 'familienunternehmen', 'traditionsunternehmen', 'tochterunternehmen', 'mutterunternehmen', 'gesellschaft', '(mutter|tochter|holding)gesellschaft', 'gruppe', '(firmen|unternehmens)gruppe', 'familienbetrieb'],
  ours: [],
  ends: [],
}
