import type { JobWords } from '../../model/index.ts'

// prettier-ignore
export const jobs: JobWords = {
  advert: ['o que (esperamos|procuramos|buscamos|(você )?vai fazer|vais fazer|valorizamos)', 'o? ?(teu|seu) perfil', 'perfil (procurado|desejado|pretendido)', 'requisitos (obrigatórios|desejáveis|mínimos|da vaga)', '(descrição|requisitos) da (vaga|função)', 'sobre a (vaga|função)', 'responsabilidades e atribuições', 'será um diferencial', 'quem procuramos', 'as (tuas|suas) (funções|responsabilidades)'],
  mayBeAdvert: ['requisitos', 'responsabilidades', 'atribuições', 'qualificações', 'competências', 'funções', 'stack (tecnológic|técnic)(a|o)'],
  leaving: ['migra(ção|r) d(e|o|a)', 'substitui(ção|r)', 'desativa(ção|r)', 'saída d(e|o|a)', 'abandono'],
  introducing: ['implementa(ção|r)', 'implanta(ção|r)', 'ado(ção|tar)', 'migra(ção|r) para', 'introdu(ção|zir)', 'entrada em produção'],
  weighing: ['avalia(ção|r)', 'compara(ção|r|tivo)', 'sele(ção|cionar)', 'escolha', 'piloto'],
  leavingBehind: [],
  introducingBehind: [],
  weighingBehind: [],
  similar: ['ou (similar|equivalente|semelhante)*', 'por exemplo', 'p.? ?ex.?', 'tais como', '(ferramentas?|programas?|softwares?|sistemas?|crm|erp) (tipo|similar(es)?|semelhantes|como)'],
}
