import type { SiteWords } from '../../model/index.ts'

// prettier-ignore
export const site: SiteWords = {
  titleOpening: ['chi è', 'benvenut(i|o|a) (in|su|da|nel|alla)', 'contatta', 'informazioni su'],
  titleEnd: ['sito( web)? ufficiale', 'pagina ufficiale', 'negozio ufficiale', 'home ?page'],
  logo: ['logo (di|del|della|cliente|azienda)', 'logotip(o|i)'],
  integrations: ['integrazion(e|i)', 'connettori', 'si integra con', 'collega (i tuoi|le tue) (strumenti|software|applicazioni)'],
  subProcessors: ['sub ?responsabil*', 'altri responsabili del trattamento'],
  cookies: ['cookies?'],
}
