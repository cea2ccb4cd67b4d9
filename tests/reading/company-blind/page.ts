/** The facts that a careful reader takes from a page of a company: of each single value any one variant is right, none means none is told. */
export interface CompanyPage {
  readonly id: string
  readonly url: string
  readonly lang: string
  readonly kind: string
  readonly name: readonly string[]
  readonly legalName: readonly string[]
  readonly founded: readonly string[]
  readonly employees: readonly string[]
  readonly industry: readonly string[]
  /** Street, place, region, postal code, as printed; a part not told is empty. */
  readonly address: readonly string[]
  readonly phones: readonly string[]
  /** Numbers that may be given as well: branches, hotlines, mobiles. */
  readonly otherPhones: readonly string[]
  readonly emails: readonly string[]
  readonly socials: readonly string[]
  readonly html: string
}

/** Head lines `name: A; B`, `address: street | place | region | postal code`; then a line of three dashes and the page's source. */
export function companyPage(file: string, text: string): CompanyPage {
  const at = text.indexOf('\n---\n')
  const head = new Map(
    text
      .slice(0, at)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const),
  )
  const one = (key: string) => head.get(key) ?? ''
  const list = (key: string, by = ';') =>
    one(key)
      .split(by)
      .map((part) => part.trim())
  const some = (key: string) => list(key).filter(Boolean)
  return {
    id: file.replace(/^.*\/|\.txt$/g, ''),
    url: one('url'),
    lang: one('lang'),
    kind: one('kind'),
    name: some('name'),
    legalName: some('legal'),
    founded: some('founded'),
    employees: some('employees'),
    industry: some('industry'),
    address: one('address') ? list('address', '|') : [],
    phones: some('phone'),
    otherPhones: some('mayPhone'),
    emails: some('email'),
    socials: some('social'),
    html: text.slice(at + 5),
  }
}
