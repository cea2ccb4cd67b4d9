import { THRESHOLD_OFFERED } from '../../../lib/model/index.ts'
import { findingsOf } from '../../reading/findings-of.ts'

/** The offered people of an invented company's page, each with their post. */
export async function postsIn(lang: string, body: string): Promise<Record<string, string | undefined>> {
  const found = await findingsOf(lang, `<h1>Nordwind</h1>${body}`, '/about')
  const offered = found.filter(({ confidence }) => confidence >= THRESHOLD_OFFERED)
  return Object.fromEntries(
    offered
      .filter(({ field }) => field === 'person.name')
      .map(({ about, value }) => [
        value,
        offered.find((other) => other.about === about && other.field === 'person.title')?.value,
      ]),
  )
}
