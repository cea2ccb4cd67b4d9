import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(dochter(onderneming|bedrijf)?|onderdeel|lid|merk|divisie|werkmaatschappij|deelneming) van (de|het)?', 'maakt (deel|onderdeel) uit van (de|het)?', 'behoort tot (de|het)?', '(overgenomen|gekocht|aangekocht) door (de|het)?', 'eigendom van (de|het)?', 'verkocht aan (de|het)?', 'aangesloten bij (de|het)?', 'valt onder (de|het)?', 'moederbedrijf is', 'moedermaatschappij is', 'in handen van (de|het)?', '(onze|het|haar|de) (moeder(bedrijf|maatschappij|concern)),? (is )?', '(enige|grootste|meerderheids) ?(aandeelhouder|eigenaar) (is|:)', '(onderdeel|lid|deel|merk|divisie|dochter) van (de|het)?', '(behoort|behoren) (tot|bij) (de|het)?', '(onder|binnen) de (vleugels|paraplu) van (de|het)?', '(zit|zijn|is) (in handen|eigendom) van'],
  afterPassive: ['(werd|wordt|is) * ?* ?* ?* ?door (de|het)?'],
  before: ['(neemt) (het bedrijf) (over)', '(enig|grootst|meerderheids)* ?(aandeelhouder|eigenaar)', '(onze|de) (enige|grootste|nieuwe) (aandeelhouder|eigenaar)'],
  buys: ['(nam|neemt|kocht)'],
  not: ['niet (meer|langer)', 'geen * ?meer', 'voorheen', 'gesprekken', 'zou', 'plannen', 'tot (19|20)*', '(vroeger|destijds|ooit)', 'was * ?onderdeel'],
  groups: ['groep', '*groep', 'group', 'holding', 'concern', 'familie', 'fonds', 'participaties', 'capital', 'industrie', 'investeringen', 'beheer', 'participatie*'],
  surely: ['dochter*', 'overgenomen', 'gekocht', 'aangekocht', 'eigendom', 'verkocht', 'moeder*', '*aandeelhouder', 'eigenaar', 'handen', 'behoort'],
  generic: ['groep', 'bedrijf', 'onderneming', 'firma', 'vennootschap', 'concern', 'holding'],
  ours: [],
  ends: [],
}
