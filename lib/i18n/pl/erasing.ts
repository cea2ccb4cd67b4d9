import type { Translation } from '../messages.ts'

export default {
  'erasing.company': 'Zapomnij tę firmę',
  'erasing.companyTitle': 'Zapomnieć firmę {name}?',
  'erasing.companyWords':
    'Znika wszystko o tej firmie i jej ludziach: profil, historia cofania, zapisy eksportu. Potem znika też z plików przeglądarki. Tego nie można cofnąć.',
  'erasing.companyNever': 'I nigdy więcej nie czytaj jej stron',
  'erasing.due': 'Zapomniane dane są usuwane z dysku…',
  'erasing.erased': 'Zapomniane dane usunięto z dysku: w plikach przeglądarki nie ma po nich ani słowa.',
  'done.erased': 'Zapomniane dane usunięto z dysku',
} satisfies Translation
