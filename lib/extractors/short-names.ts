import { quoteOf } from '../page/quote.ts'
import type { Extractor } from './extractor.ts'

const id = 'short-names'
const DECLARED =
  /(?:以下简称|下称|以下簡稱|下稱|简称为?|이하|hereinafter(?: referred to as)?|im folgenden|nachfolgend|ci-après|en adelante|di seguito|doravante|zwan[aey] dalej|далее(?: по тексту)?|hierna|bundan sonra)[\s:：–—-]{0,4}(?:the\s)?[«"“„‘「『]([^«»"“”„‘’「」『』]{2,40})[»"”“’」』]/giu
/** What texts of law call any party. */
const ANYBODY =
  /^(?:the )?(?:company|website|site|services?|we|us|provider|operator|owner|controller|gesellschaft|anbieter|verantwortlicher|société|éditeur|empresa|sociedad|società|titolare|spółka|administrator|sprzedawca|serwis|sklep|компания|общество|оператор|сайт|администрация|şirket|公司|本公司|本网站|本站|我们|당사|회사)$/iu

/** "苏州…有限公司（以下简称“澜江传感”）": the name by which a text goes on calling the company. */
const shortNames: Extractor = {
  id,
  *extract(page) {
    for (const [index, line] of page.lines.entries()) {
      if (line.text.length > 1500 || page.isHidden(line)) continue
      for (const match of line.text.matchAll(DECLARED)) {
        const name = match[1]!.trim()
        if (ANYBODY.test(name)) continue
        yield {
          about: 'company',
          field: 'company.name',
          value: name,
          quote: quoteOf(line.text, match.index, match.index + match[0].length),
          line: index,
          certainty: 'stated',
          extractor: id,
          confidence: 0.8,
        }
        return
      }
    }
  },
}

export default shortNames
