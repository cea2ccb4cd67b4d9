import type { Lexicon } from '../model/index.ts'

const en: Lexicon = {
  lang: 'en', script: 'Latn', nameOrder: 'given-family',
  stopwords: ['the', 'of', 'and', 'to', 'in', 'is', 'for', 'with', 'our', 'we', 'are', 'on', 'by', 'as', 'at', 'from', 'that', 'this', 'your', 'be'],
  titles: [{ p: 'chief executive officer', canon: 'ceo', level: 'c', dept: 'executive', exec: true }],
  notExecutive: [], former: ['former'], honorifics: ['mr', 'mrs', 'ms', 'dr'], postnominals: ['mba', 'phd'], nameEndings: [], nameParticles: ['van', 'de'],
  sections: [], labels: {}, legalForms: [], street: [], months: [], placeholders: [], interface: [], prose: {},
} // prettier-ignore

export default en
