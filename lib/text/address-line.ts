/** A postal address by its parts, as printed. */
export interface Address {
  readonly street?: string
  readonly locality?: string
  readonly region?: string
  readonly postalCode?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

/** Whether the whole text names a region: a state, a province, a county. */
export type IsRegion = (text: string) => boolean

/** The address in one line: street, postal code and town, region, in the country's usual order. */
export function addressLine(address: Address): string {
  const { street, locality, region, postalCode, country } = address
  if (country === 'JP' || country === 'CN' || country === 'TW')
    if (/\p{Script=Han}/u.test(`${locality ?? ''}${street ?? ''}`))
      return [
        postalCode && `〒${postalCode} `.replace('〒', country === 'JP' ? '〒' : ''),
        region,
        locality,
        street,
      ]
        .filter(Boolean)
        .join('')
        .trim()
  if (country === 'KR' && /\p{Script=Hangul}/u.test(`${locality ?? ''}${street ?? ''}`))
    return [region, locality, street, postalCode].filter(Boolean).join(' ')
  const town = ['US', 'CA', 'AU', 'GB', 'IN', 'NZ', 'IE', 'ZA', 'SG'].includes(country ?? '')
    ? [[locality, region].filter(Boolean).join(', '), postalCode].filter(Boolean).join(' ')
    : [[postalCode, locality].filter(Boolean).join(' '), region].filter(Boolean).join(', ')
  return [street, town].filter(Boolean).join(', ')
}
