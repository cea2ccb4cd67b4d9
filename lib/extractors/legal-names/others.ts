import type { Words } from '../../lexicons/words.ts'

/** Letters before a name in which a word may say that it is somebody else's. */
const NEAR = 60
/** Between that word and the name: a colon, small words. */
const UP_TO_NAME = /^[\s:：,–—-]{0,3}(?:\p{L}{1,5}\s){0,2}$/u
/** Behind the name, its particle before the word: "(주)계수랩의 서비스를 이용". */
const BEHIND = 14

/**
 * "Hosted by NAME", "Website: NAME", "our customer NAME", "we use the services of NAME": whoever is named is another company.
 * Of a name `declared` to be the company's only a service that is used says so: "this website is by NAME" are words of both.
 */
export function isNamedAsOther(
  text: string,
  start: number,
  end: number,
  words: Words,
  declared: boolean,
): boolean {
  const from = Math.max(0, start - NEAR)
  const lead = text.slice(from, start)
  const zone = text.slice(from, Math.min(end, start + NEAR))
  const said = [
    ...words.whose('service', zone),
    ...(declared ? [] : [...words.whose('madeBy', zone), ...words.whose('others', zone)]),
  ]
  const isSaid = said.some(({ start: at, end: to }) =>
    to <= lead.length ? UP_TO_NAME.test(lead.slice(to)) : at === lead.length,
  )
  const behind = text.slice(end, end + BEHIND)
  return (
    isSaid || words.whose('service', behind).some(({ start: at }) => /^\p{L}\s$/u.test(behind.slice(0, at)))
  )
}
