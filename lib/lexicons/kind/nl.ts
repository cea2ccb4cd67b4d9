import type { KindWords } from '../../model/index.ts'

// prettier-ignore
export const kind: KindWords = {
  is: ['is (een|de|het)', 'is (een|één) van de', 'zijn (een|de|het)', 'zijn', 'als'],
  maker: ['(fabrikant|producent|leverancier|aanbieder|specialist|groothandel|groothandelaar|importeur|exporteur|ontwikkelaar|bouwer|distributeur|dienstverlener|uitgever|uitgeverij|exploitant|verwerker|kweker|installateur|aannemer)(en|s)?( (van|in|op het gebied van|voor))?', '*(bureau|brouwerij|bakkerij|drukkerij|praktijk|kliniek|kwekerij|kassenbouwer|installatiebedrijf|bouwbedrijf|transportbedrijf|schildersbedrijf|kantoor|fabriek|groothandel|winkel|bank|verzekeraar|makelaar|adviesbureau)', '*(bedrijf|maatschappij)'],
  house: ['bedrijf', 'onderneming', 'organisatie', 'groep', 'familiebedrijf', 'team', 'start ?up', 'marktleider', 'concern', 'partner', 'vennootschap', 'merk'],
  praise: ['toonaangevend*', 'internationaal', 'internationale', 'onafhankelijk*', 'modern*', 'innovatie(f|ve)', 'groot*', 'klein*', 'nederlands*', 'belgisch*', 'vlaams*', 'lokaal', 'lokale', 'regiona*', 'jong*', 'dynamisch*', 'betrouwbare', 'ervaren', 'familiebedrijf', 'leidend*', 'vooraanstaand*', 'volledig', 'echt'],
  field: ['(dat |die )?(gespecialiseerd|actief|werkzaam) (is )?in( (de|het))?( (productie|ontwikkeling|verkoop) van)?', '(dat |die )?(is )?gespecialiseerd in', 'op het gebied van', 'in', 'voor', 'dat zich (richt op|bezighoudt met)'],
  ends: ['dat', 'die', 'met', 'uit', 'sinds', 'opgericht', 'gevestigd', 'waar', 'en (levert|biedt|heeft)', 'voor'],
  links: ['en', '&', 'van', 'voor', 'in'],
  sited: ['(in|te|bij)', 'gevestigd (in|te)'],
  acts: ['informatiemaatschappij', 'wet elektronische handel'],
}
