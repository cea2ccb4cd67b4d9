import type { Service, ServiceWords } from '../model/index.ts'
import { foldKey } from '../text/fold.ts'
import { EAST_ASIAN } from '../text/scripts.ts'

/** A longer text speaks of something, it does not name a link. */
const LONGEST = 40
/** What stands around the phrase where words are not parted by blanks: 企业微信客服. */
const AROUND = 5

/** Which service a link is called by; without words it knows none. */
export class ServiceNames {
  private readonly known = new Map<Service, ReadonlySet<string>>()

  constructor(private readonly written?: ServiceWords) {}

  /** The link is called by one of the service's phrases and nothing else: "Jobs at a friend" is called otherwise. */
  isCalled(service: Service, text: string): boolean {
    if (text.length > LONGEST) return false
    const said = foldKey(text)
    const phrases = this.phrasesOf(service)
    if (phrases.has(said)) return true
    if (!EAST_ASIAN.test(said)) return false
    for (const phrase of phrases)
      if (EAST_ASIAN.test(phrase) && said.length <= phrase.length + AROUND && said.includes(phrase))
        return true
    return false
  }

  private phrasesOf(service: Service): ReadonlySet<string> {
    let phrases = this.known.get(service)
    if (!phrases)
      this.known.set(service, (phrases = new Set(this.written?.[service].split('|').map(foldKey) ?? [])))
    return phrases
  }
}
