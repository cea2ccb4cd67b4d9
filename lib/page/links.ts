import type { DomReader } from './dom.ts'
import type { Look } from './looks.ts'
import type { Notable } from './notable.ts'
import type { Sheet } from './sheet.ts'
import * as Step from './steps.ts'

/** Links that are asked for their label and `rel`. */
const LINKS = 1500

const HASH = 0x23
const SLASH = 0x2f

/** Writes down of inline elements where they lead, and what links are called that show no text. */
export class Links {
  private count = 0

  constructor(
    private readonly dom: DomReader,
    private readonly notable: Notable,
    private readonly sheet: Sheet,
  ) {}

  /** True for a link. */
  begin(element: Element, { kind: { tag } }: Look): boolean {
    if (tag !== 'a' && tag !== 'span') return false
    // Cloudflare hides addresses behind a link of its own with the address in an attribute.
    const email = this.notable.protectedEmails?.get(element)
    if (email !== undefined) this.sheet.say(Step.HIDDEN_EMAIL, email)
    else {
      const href = tag === 'a' ? hrefOf(element) : ''
      if (href === '') return false
      this.sheet.say(Step.HREF, href)
    }
    return true
  }

  end(element: Element, isShown: boolean) {
    if (this.count === LINKS) return
    this.count += 1
    const label = isShown ? '' : labelOf(element, this.dom)
    if (label !== '') this.sheet.say(Step.LABEL, label)
    const rel = element.getAttribute('rel')
    if (rel) this.sheet.say(Step.REL, rel)
  }
}

/** Where a link leads, as written; '' for what leads nowhere else. */
function hrefOf(link: Element): string {
  const raw = link.getAttribute('href')?.trim() ?? ''
  const first = raw.charCodeAt(0)
  return raw === '' || first === HASH || (first !== SLASH && /^(?:javascript|data|blob):/i.test(raw)) ? '' : raw // prettier-ignore
}

/** What a link without text is called: its own label, else its picture's. */
function labelOf(link: Element, dom: DomReader): string {
  const own = dom.attr(link, 'aria-label') ?? dom.attr(link, 'title')
  if (own !== null) return own.slice(0, 120)
  const picture = link.querySelector('img[alt],[aria-label],svg title')
  const label =
    picture && (dom.attr(picture, 'alt') ?? dom.attr(picture, 'aria-label') ?? dom.textOf(picture))
  return (label ?? '').slice(0, 120)
}
