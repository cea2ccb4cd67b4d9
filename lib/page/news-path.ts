/** Words by which sites name the folder of their news, in the languages of the lexicons. */
const NEWS_PATH =
  /(?:^|[/._-])(?:news|newsroom|press|presse|pressemitteilung\w*|press-?releases?|aktuell\w*|neuigkeiten|meldung\w*|aktualno\w*|wiadomosci|nowosci|prasa|novost\w*|novosti|press-?center|haber\w*|duyuru\w*|basin|noticias?|actualidad|prensa|imprensa|novidades|notizie|comunicati\w*|stampa|actualites?|communiques?|nieuws|pers|persbericht\w*|topics|information|xinwen|akhbar|media|mediacenter|events?|veranstaltungen|blog|новости|пресс-центр|اخبار|الاخبار|新闻|お知らせ)(?:$|[/._?-])/iu

/** A path that has such a word. */
export function isNewsPath(path: string): boolean {
  return NEWS_PATH.test(path)
}

/** The path of an address in letters; '' for what is none. */
export function pathOf(address: string): string {
  try {
    return decodeURIComponent(new URL(address).pathname)
  } catch {
    return ''
  }
}
