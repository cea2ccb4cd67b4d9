import type { ContactWords } from '../../model/index.ts'

// prettier-ignore
export const contact: ContactWords = {
  callOn: ['zadzwoń( do nas)?( pod)?( nr| numer)?( tel.?)?', '(dzwonić|dzwoń|prosimy dzwonić)( pod)?( nr| numer)?', 'pod numer(em|y)?( telefonu)?', 'pod nr( tel.?| telefonu)?', 'telefoniczn(ie|y)( pod)?( nr| numerem)?', 'numerem( telefonu)?'],
  upTo: ['do'],
  further: ['(lub|oraz|i|albo)'],
  otherNumber: ['(zamówieni(e|a)|nr (zamówienia|artykułu|katalogowy|licencji|sprawy|pozwolenia|seryjny)|ean|symbol)( nr)?', '(nr|numer) (konta|rachunku)( bankowego)?', 'konto( bankowe)?', 'rachun(ek|ku)( bankow(y|ego))?', 'nr rach.?', 'iban', 'swift', 'bic'],
  registered: ['siedzib(a|y|ie|ą)( firmy| spółki)?', 'adres rejestrow(y|ego)', 'adres siedziby'],
  situated: ['z siedzibą( w *)?( przy| pod adresem)?', '(mieszczą*|znajduj*|zlokalizowan*)( się)?( w *)?( przy| pod adresem)', 'pod adresem'],
  branch: ['oddział(y|u|ów)?( regionaln(y|e))?', 'fili(a|e|i)', 'magazyn(y|u)?', 'hurtowni(a|e)', 'przedstawicielstw(o|a)', '(biuro|biura) (handlow|regionaln)(e|a)', 'zakłady?( produkcyjn(y|e))?', 'salony?( firmow(y|e)| sprzedaży)?', 'placówk(a|i)'],
  region: ['(woj.|województwo|powiat|pow.|gmina) *', '(śląskie|mazowieckie|małopolskie|wielkopolskie|dolnośląskie|pomorskie|łódzkie|lubelskie|podkarpackie|podlaskie|opolskie|lubuskie|świętokrzyskie|kujawsko pomorskie|warmińsko mazurskie|zachodniopomorskie)'],
  extension: ['wew', 'wewn', 'wewnętrzny'],
}
