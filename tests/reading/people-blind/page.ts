/** A person as a careful reader takes them from the page. */
export interface BlindPerson {
  readonly name: string
  /** The same name in another case of the language: as a sentence bends it. */
  readonly otherNames?: readonly string[]
  /** Any one is right; none where the page prints no title. */
  readonly titles: readonly string[]
  readonly executive: boolean
  readonly email?: string
  readonly phone?: string
  readonly profile?: string
}

/** An invented page whose answers were written before any reader saw it. */
export interface BlindPage {
  readonly id: string
  readonly url: string
  readonly lang: string
  readonly kind: string
  readonly people: readonly BlindPerson[]
  /** Strings on the page that are nobody of this company. */
  readonly notPeople: readonly string[]
  readonly html: string
}

/**
 * Head lines `url:`, `lang:`, `kind:`, `person: Name; in another case | title; other title | yes or no | e-mail | phone | profile`, `not: A; B`;
 * then a line of three dashes and the page's source.
 */
export function blindPage(file: string, text: string): BlindPage {
  const at = text.indexOf('\n---\n')
  const lines = text
    .slice(0, at)
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon), line.slice(colon + 2)] as const
    })
  const one = (name: string) => lines.find(([key]) => key === name)?.[1] ?? ''
  return {
    id: file.replace(/^.*\/|\.txt$/g, ''),
    url: one('url'),
    lang: one('lang'),
    kind: one('kind'),
    people: lines.filter(([key]) => key === 'person').map(([, value]) => personOf(value)),
    notPeople: parts(one('not')),
    html: text.slice(at + 5),
  }
}

function personOf(line: string): BlindPerson {
  const [names = '', titles = '', executive, email, phone, profile] = line
    .split('|')
    .map((cell) => cell.trim())
  const [name = '', ...otherNames] = parts(names)
  return {
    name,
    ...(otherNames.length > 0 && { otherNames }),
    titles: parts(titles),
    executive: executive === 'yes',
    ...(email && { email }),
    ...(phone && { phone }),
    ...(profile && { profile }),
  }
}

const parts = (text: string) =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
