import type { Value, Views } from './draft.ts'

/** The company's head office, else the first of its addresses. */
export function mainAddress(views: Views): Value | undefined {
  const addresses = views['company.address']?.standing
  return addresses?.find(({ parts }) => parts?.['type'] === 'head') ?? addresses?.[0]
}
