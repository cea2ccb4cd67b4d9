import { likelyCountries } from '../page/place.ts'
import { addressIn } from '../text/address.ts'
import type { Extractor } from './extractor.ts'
import { ID, finding } from './addresses/finding.ts'
import { labelledRegions } from './addresses/labelled-regions.ts'
import { plainRegions } from './addresses/plain-regions.ts'
import { regionsBy } from './addresses/regions.ts'
import { sureness } from './addresses/sureness.ts'
import { isOfBranch } from './places/of-branch.ts'

/** Postal addresses: beside a label, in an `<address>`, around a postal code or a street with its number. */
const addresses: Extractor = {
  id: ID,
  *extract(page, { words, lang }) {
    const countries = likelyCountries(page, lang)
    const langs = [lang]
    const isRegion = regionsBy(words)
    const taken = new Set<number>()
    // In this order: what stands beside a label is taken before the rest is looked at.
    for (const regionsOf of [labelledRegions, plainRegions])
      for (const region of regionsOf(page, words, countries, langs, taken)) {
        const address = addressIn(region.text, countries, langs, isRegion)
        if (!address) continue
        const isBranch = region.label === 'branch' || isOfBranch(page, words, region.line, 0)
        const confidence = sureness(page, address, region, isBranch)
        if (confidence < 0.3) continue
        yield finding(page, words, address, region, { confidence, isBranch })
      }
  },
}

export default addresses
