import { agreesWithDomain } from '../page/own-domain.ts'
import { quoteOf } from '../page/quote.ts'
import { likelyCountries } from '../page/place.ts'
import { companyNamesIn } from '../text/company-name.ts'
import { isArabicCompany } from '../text/company-name-arabic.ts'
import type { Extractor } from './extractor.ts'
import { isDeclared, isRegistered, STRANGE } from './legal-names/declared.ts'
import { isLetterhead } from './legal-names/letterhead.ts'
import { overTwoLines } from './legal-names/two-lines.ts'
import { withoutForm, WITHOUT_FORM } from './legal-names/without-form.ts'
import { withoutLabel } from './legal-names/without-label.ts'
import { isNamedAsOther } from './legal-names/others.ts'

const id = 'legal-names'
const LINES = 4000
/** A name that is printed as another company's. */
const OF_OTHERS = 0.05

/** Company names marked by a legal form, with what speaks for each being this company's own. */
const legalNames: Extractor = {
  id,
  *extract(page, { words, lang }) {
    let read = 0
    const countries = likelyCountries(page, lang)
    const title = page.seen.title.split(/\s[|–—·:-]{1,2}\s/u)
    for (const { name, form } of title.flatMap((part) => companyNamesIn(part)))
      yield {
        about: 'company',
        field: 'company.legalName',
        value: name,
        quote: page.seen.title.slice(0, 200),
        certainty: 'structured',
        extractor: id,
        confidence: Math.min(0.9, 0.5 + 0.4 * agreesWithDomain(page, name)),
        parts: { form, whole: 'yes', zone: 'header' },
      }
    for (const part of title.map((one) => one.trim()).filter(isArabicCompany))
      yield {
        about: 'company',
        field: 'company.legalName',
        value: part,
        quote: page.seen.title.slice(0, 200),
        certainty: 'structured',
        extractor: id,
        confidence: Math.min(0.9, WITHOUT_FORM + 0.3 + 0.4 * agreesWithDomain(page, part)),
        parts: { whole: 'yes', zone: 'header' },
      }
    for (const [index, line] of page.lines.entries()) {
      if (line.text.length > 1500 || page.isHidden(line)) continue
      if (++read > LINES) return
      const bare = withoutForm(page, index, countries, lang)
      if (bare) yield bare
      const split = overTwoLines(page, index)
      if (split) yield split
      const all = companyNamesIn(line.text.slice(0, 600))
      // "見本有限公司 Mihon Limited": a name in two scripts is all of its line.
      const isTwoScripts = all.length === 2 && isLatin(all[0]!.name) !== isLatin(all[1]!.name)
      const named = isTwoScripts ? all.reduce((sum, { start, end }) => sum + end - start + 1, 0) : 0
      for (const found of all) {
        const { form, end } = found
        const name = withoutLabel(page, found.name, words)
        const start = end - name.length
        const isPair = named >= line.text.trim().length - 2
        const agreement = Math.max(
          ...(isPair ? all.map((one) => one.name) : [name]).map((one) => agreesWithDomain(page, one)),
        )
        const whole = Math.max(end - start, named) >= line.text.trim().length - 2
        const zone = page.zone(line)
        const declared = isDeclared(page, line.text, start, end, words)
        const isOther = agreement < STRANGE && isNamedAsOther(line.text, start, end, words, declared)
        const confidence = isOther
          ? OF_OTHERS
          : Math.min(
              0.9,
              0.3 +
                0.45 * agreement +
                (whole ? 0.12 : 0) +
                (zone === 'footer' ? 0.1 : 0) +
                (index === 0 ? 0.05 : 0),
            )
        yield {
          about: 'company',
          field: 'company.legalName',
          value: name,
          quote: quoteOf(line.text, start, end),
          line: index,
          certainty: 'stated',
          extractor: id,
          confidence,
          parts: {
            form,
            whole: whole && !isOther ? 'yes' : 'no',
            zone,
            ...(declared && !isOther ? { declared: 'yes' } : {}),
            ...(isRegistered(line.text, end, words) ? { registered: 'yes' } : {}),
            ...(isLetterhead(page, index, end, countries, [lang]) ? { letterhead: 'yes' } : {}),
          },
        }
      }
    }
  },
}

const isLatin = (name: string) => /\p{Script=Latin}{2}/u.test(name)

export default legalNames
