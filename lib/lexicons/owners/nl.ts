import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(dochter(onderneming|bedrijf)?|onderdeel|lid|merk|divisie|werkmaatschappij|deelneming) van (de|het)?', 'maakt (deel|onderdeel) uit van (de|het)?', 'behoort tot (de|het)?', '(overgenomen|gekocht|aangekocht) door (de|het)?', 'eigendom van (de|het)?', 'verkocht aan (de|het)?', 'aangesloten bij (de|het)?', 'valt onder (de|het)?', 'moederbedrijf is', 'moedermaatschappij is', 'in handen van (de|het)?'],
  afterPassive: ['(werd|wordt|is) * ?(door)'],
  before: ['(neemt) (het bedrijf) (over)'],
  buys: ['(nam|neemt|kocht)'],
  not: ['niet (meer|langer)', 'geen * ?meer', 'voorheen', 'gesprekken', 'zou', 'plannen'],
  groups: ['groep', '*groep', 'group', 'holding', 'concern', 'familie', 'fonds', 'participaties', 'capital'],
  surely: ['dochter*', 'overgenomen', 'gekocht', 'aangekocht', 'eigendom', 'verkocht'],
  generic: ['groep', 'bedrijf', 'onderneming', 'firma', 'vennootschap', 'concern', 'holding'],
  ours: [],
  ends: [],
}
