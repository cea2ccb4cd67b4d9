import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(filiale|società|azienda|marchio|divisione|parte|membro|controllata) (al 100 %)? ?(del|della|di|dell)', 'fa(cciamo|cente)? parte (del|della|di|dell)', 'appart(iene|eniamo|enente) (al|alla|a|all)', '(acquisit(a|o)|acquistat(a|o)|rilevat(a|o)|incorporat(a|o)) (da|dal|dalla|dall)', 'proprietà (del|della|di)', 'entrat(a|o) (nel|a far parte del|a far parte della)', 'vendut(a|o) (al|alla|a)', 'controllat(a|o) (da|dal|dalla)', 'partecipat(a|o) (da|dal|dalla)', 'detenut(a|o) (da|dal|dalla)', 'capogruppo (è)?'],
  afterPassive: [],
  before: ['(acquisisce|rileva) (la società|l azienda)'],
  buys: ['(ha )?(acquisito|acquistato|rilevato|comprato)', '(acquisisce|rileva)'],
  not: ['non (è|fa|appartiene)', 'non * ?più', 'fino al', 'in passato', 'trattative', 'potrebbe', 'dovrebbe'],
  groups: ['gruppo', 'group', 'holding', 'famiglia', 'fondo', 'capital', 'partecipazioni'],
  surely: ['filiale', 'controllat*', 'acquisit*', 'rilevat*', 'propriet*', 'vendut*', 'acquistat*', 'detenut*'],
  generic: ['gruppo', 'aziend(a|e)', 'società', 'impres(a|e)', 'ditta', 'holding'],
  ours: [],
  ends: [],
}
