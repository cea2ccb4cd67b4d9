import type { CriterionOf, Draft } from '../../model/index.ts'
import type { Judgement } from './judgement.ts'
import { says, standingIn, valueThatSays } from './words.ts'

/** Any address counts: a branch in a country is business there. Not met only if some country is known. */
export function geographyVerdict({ countries, places }: CriterionOf<'geography'>, draft: Draft): Judgement {
  const field = 'company.address'
  const addresses = standingIn(draft, field)
  const wanted = countries.map((code) => code.toUpperCase())
  const countryOf = (address: (typeof addresses)[number]) => address.parts?.['country']?.toUpperCase() ?? ''
  const inside = addresses.find(
    (address) =>
      wanted.includes(countryOf(address)) ||
      places.some((place) => says(address.value, place) || says(address.parts?.['region'] ?? '', place)),
  )
  if (inside) return { verdict: 'met', field, value: inside }
  const elsewhere = addresses.find((address) => countryOf(address) !== '')
  const value = elsewhere ?? addresses[0]
  return { verdict: elsewhere ? 'notMet' : 'unknown', field, ...(value ? { value } : {}) }
}

/** The stated industry decides; without one, products and description may. */
export function industryVerdict({ words }: CriterionOf<'industry'>, draft: Draft): Judgement {
  const field = 'company.industry'
  const found = valueThatSays(draft, [field, 'company.description', 'company.product'], words)
  if (found) return { verdict: 'met', ...found }
  const [value] = standingIn(draft, field)
  return value ? { verdict: 'notMet', field, value } : { verdict: 'unknown', field }
}

export function productsVerdict({ words }: CriterionOf<'products'>, draft: Draft): Judgement {
  const field = 'company.product'
  const found = valueThatSays(
    draft,
    [field, 'company.description', 'company.industry', 'company.name', 'company.signal'],
    words,
  )
  if (found) return { verdict: 'met', ...found }
  const [value] = standingIn(draft, field)
  return value ? { verdict: 'notMet', field, value } : { verdict: 'unknown', field }
}

/** Signals of funding, hiring or growth. Their absence proves nothing: then the verdict is unknown. */
export function budgetVerdict({ signs }: CriterionOf<'budget'>, draft: Draft): Judgement {
  const field = 'company.signal'
  const value = standingIn(draft, field).find(({ parts }) => signs.includes(parts?.['kind'] ?? ''))
  return value ? { verdict: 'met', field, value } : { verdict: 'unknown', field }
}
