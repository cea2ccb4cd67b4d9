import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(częś(ć|cią)|członk(iem|ini)|spółk(a|ą)|mark(a|ą)|firm(a|ą)|w skład|w strukturach)', '(częś(ć|cią)|oddział(em)?|mark(a|ą))', 'spółk(a|ą) (zależn(a|ą)|córk(a|ą)) (od)?', 'należ(y|ymy|ąca|ący) do', 'wchodz(i|imy|ąca|ący) w skład', '(został* )?przejęt(a|y|e) przez', '(został* )?(kupiona|nabyta|wykupiona) przez', 'właścicielem (100 ?% )?(spółki|firmy|udziałów|akcji)? (jest|została|został)', 'spółk(a|ą) z grupy', 'sprzedan(a|y) (firmie|spółce|grupie)', 'udziały (posiada|ma)'],
  afterPassive: [],
  before: ['(przejmuje|przejęła|przejął) (spółkę|firmę)'],
  buys: ['(przejął|przejęł(a|o)|kupił(a|o)?|nabył(a|o)?|odkupił(a|o)?|wykupił(a|o)?)'],
  not: ['nie (jest|należy|wchodzi)', 'już nie', 'nie należ*', 'dawniej', 'dawna', 'ma zostać', 'planuje', 'planowan*', 'rozmow(y|ach)'],
  groups: ['grup(a|y|ie|ę|ą)', 'holding(u)?', 'koncern(u)?', 'kapitałow(a|ej)', 'fundusz(u)?', 'rodzin(a|y)', 'group'],
  surely: ['zależn*', 'przejęt*', 'kupion*', 'właścic*', 'udział*', 'sprzedan*'],
  generic: ['firm(a|y|ą|ie|ę)', 'spół(ka|ki|kę|ce|ką)', 'grup(a|y|ę|ie|ą)', 'przedsiębiorstw*', 'zakład*', 'holding'],
  ours: [],
  ends: [],
}
