import type { Finding } from '../model/index.ts'
import type { Extractor } from './extractor.ts'
import { relationFinding } from './products/relation.ts'
import { toldOfOwn } from './products/told.ts'

const id = 'sells'

/** Products of others that the company sells, brings in or is a partner of, as its own pages say. Selling is never use. */
const sells: Extractor = {
  id,
  *extract(page, { words, technologies }): Generator<Finding> {
    for (const name of toldOfOwn(page, words, () => technologies.named, 'dealer'))
      yield relationFinding(
        id,
        technologies,
        'sells',
        name,
        page.lines[name.line]!.text,
        name.line,
        page.zone(page.lines[name.line]!) === 'footer' ? 0.76 : 0.8,
      )
  },
}

export default sells
