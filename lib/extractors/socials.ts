import type { Words } from '../lexicons/words.ts'
import type { Anchor, Finding } from '../model/index.ts'
import { ownLabels } from '../page/own-domain.ts'
import type { Page } from '../page/page.ts'
import { agreesWithLabel } from '../text/name-label.ts'
import { hostOf, registrableDomain } from '../text/domain.ts'
import { socialProfile, type SocialProfile } from '../text/social.ts'
import type { Extractor } from './extractor.ts'

const id = 'socials'

/** Profiles of the company itself: not share buttons, not its people's, not those of whoever made the site. */
const socials: Extractor = {
  id,
  *extract(page, { words }) {
    const labels = ownLabels(page)
    const site = registrableDomain(page.seen.url)
    const seen = new Map<string, { profile: SocialProfile; anchor: Anchor; count: number }>()
    for (const anchor of page.seen.anchors) {
      const profile = socialProfile(anchor.href)
      // A platform's own links are no profiles of the company that its page tells of.
      if (
        !profile ||
        registrableDomain(profile.url) === site ||
        hostOf(profile.url) === hostOf(page.seen.url)
      )
        continue
      const key = `${profile.network} ${profile.handle}`
      const known = seen.get(key)
      if (known) known.count += 1
      else seen.set(key, { profile, anchor, count: 1 })
    }
    const found = [...seen.values()]
    for (const entry of found) {
      const rivals = found.filter(
        (other) =>
          other.profile.network === entry.profile.network &&
          inMain(page, other.anchor) === inMain(page, entry.anchor),
      ).length
      yield finding(
        entry.profile,
        entry.anchor,
        confidenceOf(page, words, entry.profile, entry.anchor, rivals, labels),
      )
    }
    yield* fromHead(page)
  },
}

function inMain(page: Page, anchor: Anchor): boolean {
  const zone = page.seen.blocks[anchor.block]?.zone
  return zone === 'main' || zone === undefined
}

function confidenceOf(
  page: Page,
  words: Words,
  profile: SocialProfile,
  anchor: Anchor,
  rivals: number,
  labels: readonly string[],
): number {
  const handle = profile.handle.replace(/[._-]+/g, ' ')
  const agreement = labels.reduce(
    (best, label) => Math.max(best, agreesWithLabel(handle, label), agreesWithLabel(label, profile.handle)),
    0,
  )
  const isOwn = agreement >= 0.5
  if (/\brel\b|author/.test(anchor.rel ?? '') && profile.owner === 'person') return 0.2
  let confidence = profile.owner === 'company' ? 0.82 : profile.owner === 'person' ? 0.2 : 0.72
  if (isOwn) confidence = profile.owner === 'person' ? 0.62 : 0.95
  else {
    // Several profiles of one network in the body are people's or customers'.
    if (inMain(page, anchor)) confidence -= rivals > 1 ? 0.4 : 0.08
    else if (rivals > 2) confidence -= 0.3
    if (isCredit(page, words, anchor)) confidence -= 0.5
  }
  return Math.max(0.05, confidence)
}

/** Credits of those who made the site stand beside such words. */
function isCredit(page: Page, words: Words, anchor: Anchor): boolean {
  const text = anchor.line >= 0 ? page.lines[anchor.line]!.text : ''
  return text.length < 200 && words.whose('madeBy', text).length > 0
}

function* fromHead(page: Page): Generator<Finding> {
  for (const link of page.seen.links) {
    if (!/\bme\b|publisher/.test(link.rel)) continue
    const profile = socialProfile(link.href)
    if (profile && profile.owner !== 'person') yield finding(profile, undefined, 0.85)
  }
  const handle = page.meta('twitter:site')
  if (/^@\w{2,30}$/.test(handle) && !/^@(?:wix|wordpress|squarespace|shopify|username|site)$/i.test(handle)) {
    const profile = socialProfile(`https://twitter.com/${handle.slice(1)}`)
    if (profile) yield { ...finding(profile, undefined, 0.55), quote: handle }
  }
}

function finding(profile: SocialProfile, anchor: Anchor | undefined, confidence: number): Finding {
  return {
    about: 'company',
    field: 'company.social',
    value: profile.url,
    quote: profile.url,
    certainty: 'structured',
    extractor: id,
    confidence,
    parts: { network: profile.network, owner: profile.owner },
    ...(anchor && anchor.line >= 0 ? { line: anchor.line } : {}),
  }
}

export default socials
