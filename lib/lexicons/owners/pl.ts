import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(częś(ć|cią)|członk(iem|ini)|spółk(a|ą)|mark(a|ą)|firm(a|ą)|w skład|w strukturach)', '(częś(ć|cią)|oddział(em)?|mark(a|ą))', 'spółk(a|ą) (zależn(a|ą)|córk(a|ą)) (od)?', 'należ(y|ymy|ąca|ący) do', 'wchodz(i|imy|ąca|ący) w skład', '(został* )?przejęt(a|y|e) przez', '(został* )?(kupiona|nabyta|wykupiona) przez', 'właścicielem (100 ?% )?(spółki|firmy|udziałów|akcji)? (jest|została|został)', 'spółk(a|ą) z grupy', 'sprzedan(a|y) (firmie|spółce|grupie)', 'udziały (posiada|ma)', 'należ(y|ą|ymy|ąc*) do', '(jest|jesteśmy|stała się|został*) (częścią|członkiem|spółką|elementem)( z)?', '(spółk(a|ą)|firm(a|ą)) (zależn(a|ą)|córk(a|ą))( od)?', '(jedyn|główn|większościow|wyłączn)* (udziałow|akcjonariusz|właściciel|wspólnik)* (firmy |spółki |przedsiębiorstwa )?(jest|są|pozostaje)', '(spółkę|firmę|przedsiębiorstwo|zakład|nas|udziały|akcje|większość udziałów) (przejął|przejęł|kupił|nabył|odkupił)*', '(spółk(a|ą)|podmiot(em)?) (dominując*|matk*)(,|:| jest)?', 'wchodz(i|imy|ą) w skład', '(kontrolowan|przejęt|kupion|nabyt)(a|y|e|ą) (w * )?(roku )?przez', 'w (strukturach|ramach) (grupy|holdingu|koncernu)?'],
  afterPassive: [],
  before: ['(przejmuje|przejęła|przejął) (spółkę|firmę)'],
  buys: ['(przejął|przejęł(a|o)|kupił(a|o)?|nabył(a|o)?|odkupił(a|o)?|wykupił(a|o)?)'],
  not: ['nie (jest|należy|wchodzi)', 'już nie', 'nie należ*', 'dawniej', 'dawna', 'ma zostać', 'planuje', 'planowan*', 'rozmow(y|ach)', 'do (19|20)* (roku|r.)', '(należał|wchodził)*', 'wcześniej', 'do niedawna'],
  groups: ['grup(a|y|ie|ę|ą)', 'holding(u)?', 'koncern(u)?', 'kapitałow(a|ej)', 'fundusz(u)?', 'rodzin(a|y)', 'group', 'kapitał*', 'inwestycj*', 'fundusz*', 'przemysł*'],
  surely: ['zależn*', 'przejęt*', 'kupion*', 'właścic*', 'udział*', 'sprzedan*', 'należ*', 'dominując*', 'akcjonariusz*', 'wspólnik*', 'przejął', 'przejęł*', 'kupił*', 'nabył*', 'kontrolowan*', 'odkupił*'],
  generic: ['firm(a|y|ą|ie|ę)', 'spół(ka|ki|kę|ce|ką)', 'grup(a|y|ę|ie|ą)', 'przedsiębiorstw*', 'zakład*', 'holding'],
  ours: [],
  ends: [],
}
