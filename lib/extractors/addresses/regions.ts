import type { Words } from '../../lexicons/words.ts'
import type { IsRegion } from '../../text/address-line.ts'

/** Whether a whole text names a region, by the lexicons of the page. */
export function regionsBy(words: Words): IsRegion {
  return (text) => {
    const { length } = text.trimEnd()
    return (
      length < LONGEST &&
      words.contact('region', text).some(({ start, end }) => start === 0 && end === length)
    )
  }
}

const LONGEST = 40
