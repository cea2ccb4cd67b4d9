import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(filiale|società|azienda|marchio|divisione|parte|membro|controllata) (al 100 %)? ?(del|della|di|dell)', 'fa(cciamo|cente)? parte (del|della|di|dell)', 'appart(iene|eniamo|enente) (al|alla|a|all)', '(acquisit(a|o)|acquistat(a|o)|rilevat(a|o)|incorporat(a|o)) (da|dal|dalla|dall)', 'proprietà (del|della|di)', 'entrat(a|o) (nel|a far parte del|a far parte della)', 'vendut(a|o) (al|alla|a)', 'controllat(a|o) (da|dal|dalla)', 'partecipat(a|o) (da|dal|dalla)', 'detenut(a|o) (da|dal|dalla)', 'capogruppo (è)?', '(la|sua|nostra) (capogruppo|casa madre|controllante|società madre),? (è )?', '(unico|principale|maggior) (socio|azionista|proprietario) (è|:)', '(è stata |è |stata )?(acquisit|acquistat|rilevat|incorporat|controllat|detenut|partecipat)(a|o) (al * ?% |interamente |totalmente |nel * )?(da|dal|dalla|dall\')', '(appartiene|apparteniamo|appartenente|appartengono) (al|alla|a|all\')', '(nelle mani|di proprietà) (di|del|della|dell\')', '(entrata|entrati|confluita) (nel|nella|in)', '(società|azienda|impresa|marchio|divisione) (del|della|di|dell\')'],
  afterPassive: [],
  before: ['(acquisisce|rileva) (la società|l azienda)'],
  buys: ['(ha )?(acquisito|acquistato|rilevato|comprato)', '(acquisisce|rileva)'],
  not: ['non (è|fa|appartiene)', 'non * ?più', 'fino al', 'in passato', 'trattative', 'potrebbe', 'dovrebbe', 'fino a(l|ll\')? (19|20)*', '(apparteneva|faceva parte)', '(ex|già) (controllata|filiale)'],
  groups: ['gruppo', 'group', 'holding', 'famiglia', 'fondo', 'capital', 'partecipazioni', 'industrie', 'investimenti', 'società'],
  surely: ['filiale', 'controllat*', 'acquisit*', 'rilevat*', 'propriet*', 'vendut*', 'acquistat*', 'detenut*', 'capogruppo', 'madre', 'controllante', 'socio', 'azionista', 'mani', 'appart*'],
  generic: ['gruppo', 'aziend(a|e)', 'società', 'impres(a|e)', 'ditta', 'holding'],
  ours: [],
  ends: [],
}
