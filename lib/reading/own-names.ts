import { ownLabels } from '../page/own-domain.ts'
import type { Page } from '../page/page.ts'
import { countryOfCity } from '../text/cities.ts'
import { fold, foldKey } from '../text/fold.ts'
import { nameCore } from '../text/name-key.ts'
import { EAST_ASIAN } from '../text/scripts.ts'

/** Of whom a text tells something. */
export type Whose = 'own' | 'other' | 'unknown'

/** Places where a text names the company of the page, by any of its names. */
export interface OwnNames {
  /** Offset of the first mention; Infinity for none. */
  first(text: string): number
  /** Offset of the last mention; -1 for none. */
  last(text: string): number
  /** The word is part of the page's title or the site's name. */
  holds(word: string): boolean
}

const WORDS_OF_ONE = 4

/** `names` are what the page calls its company; a word of them that the domain begins with stands for the whole. */
export function ownNames(page: Page, names: readonly string[]): OwnNames {
  const labels = ownLabels(page).map((label) => foldKey(label).replace(/ /g, ''))
  const spoken = new Set<string>()
  for (const name of names) {
    const core = fold(nameCore(name))
    const least = EAST_ASIAN.test(core) ? 2 : 3
    if (core.length >= least) spoken.add(core)
    const brand = brandOf(core)
    if (brand) spoken.add(brand)
    for (const word of core.split(/\s+/))
      if (word.length >= WORDS_OF_ONE && labels.some((label) => label.startsWith(foldKey(word))))
        spoken.add(word)
  }
  for (const label of labels) if (label.length >= WORDS_OF_ONE) spoken.add(label)
  const all = [...spoken]
  const at = (text: string, find: 'indexOf' | 'lastIndexOf') => {
    const folded = fold(text)
    return all.map((name) => folded[find](name)).filter((index) => index >= 0)
  }
  const called = fold(`${page.seen.title} ${page.meta('og:site_name')}`)
  return {
    holds: (word) => called.includes(fold(word)),
    first: (text) => Math.min(...at(text, 'indexOf'), Infinity),
    last: (text) => Math.max(...at(text, 'lastIndexOf'), -1),
  }
}

/** 「宁波恒锐密封」: the two signs after the town, which the sister companies share. */
function brandOf(core: string): string | undefined {
  if (!/^\p{Script=Han}{4}/u.test(core)) return undefined
  const town =
    /^\p{Script=Han}{2,3}[市省县縣]/u.exec(core)?.[0] ??
    (countryOfCity(core.slice(0, 2)) ? core.slice(0, 2) : '')
  const brand = core.slice(town.length, town.length + 2)
  return brand.length === 2 && !countryOfCity(brand) ? brand : undefined
}
