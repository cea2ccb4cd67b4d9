import type { KindWords } from '../../model/index.ts'

// prettier-ignore
export const kind: KindWords = {
  is: ['jest', 'jesteśmy', 'to', 'pozostaje', 'była', 'stał(a|o)? się'],
  maker: ['producent(em|ami|ów|ka|ką)?', 'wytwórc(a|ą)', 'dostawc(a|ą|ami|ów)', 'dystrybutor(em|ami|ów|ka|ką)?', 'importer(em|ami|ów)?', 'eksporter(em|ami|ów)?', 'wykonawc(a|ą|ami|ów)', 'hurtowni(a|ą)', 'agencj(a|ą)', 'kancelari(a|ą)', 'biuro(m|em)?', 'biurem', 'browar(em)?', 'piekarni(a|ą)', 'drukarni(a|ą)', 'klinik(a|ą)', 'przychodni(a|ą)', 'szkoł(a|ą)', 'pracowni(a|ą)', 'integrator(em)?', 'operator(em)?', 'wydawc(a|ą)', 'wydawnictw(o|em)', 'software house(em)?', 'przewoźnik(iem)?', 'spedytor(em)?', 'deweloper(em)?', 'bank(iem)?', 'ubezpieczyciel(em)?', 'hotel(em)?', 'sieć', 'siecią', 'sklep(em)?', 'zakład(em)?', 'odlewni(a|ą)', 'gospodarstw(o|em)'],
  house: ['firm(a|ą)', 'spółk(a|ą)', 'przedsiębiorstw(o|em)', 'grup(a|ą)', 'organizacj(a|ą)', 'zespół', 'zespołem', 'liderem', 'lider', 'start ?up(em)?', 'mark(a|ą)', 'instytucj(a|ą)'],
  praise: ['wiodąc*', 'czołow*', 'najwięks*', 'polsk*', 'rodzinn*', 'nowoczesn*', 'niezależn*', 'międzynarodow*', 'dynamiczn*', 'renomowan*', 'uznan*', 'lokaln*', 'regionaln*', 'europejsk*', 'światow*', 'doświadczon*', 'innowacyjn*', 'prężn*', 'działając*', 'rozwijając*', 'się', 'jedn*', 'z', 'młod*', 'prywatn*', 'stabiln*', 'śred*', 'mał*', 'duż*', 'na', 'rynku'],
  field: ['specjalizując(a|ą|y|ym) się w( (produkcji|projektowaniu|sprzedaży))?', 'zajmując(a|ą|y|ym) się', 'z branży', '(działając(a|ą) )?w (branży|sektorze|zakresie|dziedzinie|obszarze)', 'produkując(a|ą)', 'oferując(a|ą)', 'świadcząc(a|ą) usługi( (w zakresie|z zakresu))?', 'dostarczając(a|ą)', 'projektując(a|ą)'],
  ends: ['który', 'która', 'które', 'z siedzibą', 'założon*', 'działając*', 'od', 'powstał*', 'dla', 'istniejąc*', 'na (rynku|terenie)', 'w (polsce|europie)', 'oferując*', 'zatrudniając*', 'oraz świadcz*'],
  links: ['i', 'oraz', '&', 'do', 'dla'],
  sited: ['(w|we|z|ze|koło|pod)', 'z siedzibą (w|we)'],
  acts: ['świadczeniu usług drogą elektroniczną', 'społeczeństw(a|o) informacyjn*', 'ustaw* z dnia'],
}
