import type { SiteWords } from '../../model/index.ts'

// prettier-ignore
export const site: SiteWords = {
  titleOpening: ['sobre( a| o)?', 'bem vind(o|a|os|as) (à|ao|a)', 'contactar( a| o)?', 'conheça( a| o)?', 'quem (é|somos)( a| o)?'],
  titleEnd: ['site oficial', 'página oficial', 'loja oficial', 'início'],
  logo: ['logo(tipo|marca)? (de|do|da|cliente|empresa)', 'logo(tipo|marca)s?'],
  integrations: ['integraç(ão|ões)', 'conectores', 'integra(se)? com', 'conecte (suas|as suas) (ferramentas|aplicações)'],
  subProcessors: ['sub ?(encarregad|contratante|processador|operador)*'],
  cookies: ['testemunhos de conexão'],
}
