import type { Finding, TechnologyRelation } from '../../model/index.ts'
import { quoteOf } from '../../page/quote.ts'
import type { TechnologyBook } from '../../technologies/book.ts'
import type { NamedProduct } from '../../technologies/names-in-text.ts'
import { partsOf } from './parts.ts'

/** What a line says about a product that it names. The quote is the words around the name. */
export function relationFinding(
  extractor: string,
  book: TechnologyBook,
  relation: TechnologyRelation,
  { product, start, end }: NamedProduct,
  text: string,
  line: number,
  confidence: number,
  more: Readonly<Record<string, string>> = {},
): Finding {
  return {
    about: 'company',
    field: 'company.technology',
    value: product.name,
    parts: { ...partsOf(product, book), relation, kinds: extractor, ...more },
    certainty: 'stated',
    quote: quoteOf(text, start, end),
    line,
    extractor,
    confidence,
  }
}
