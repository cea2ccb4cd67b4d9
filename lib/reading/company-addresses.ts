import type { Finding } from '../model/index.ts'
import { foldKey } from '../text/fold.ts'

/** One finding a place: the fullest print of it with the surest confidence; the best place is the head office. */
export function consolidateAddresses(findings: readonly Finding[]): Finding[] {
  const places: Finding[][] = []
  for (const finding of [...findings].sort((a, b) => b.confidence - a.confidence)) {
    const place = places.find((other) => isSamePlace(other[0]!, finding))
    if (place) place.push(finding)
    else places.push([finding])
  }
  const merged = places.map((place) => {
    const fullest = place.reduce((a, b) =>
      fullness(b) > fullness(a) && b.confidence > a.confidence - 0.15 ? b : a,
    )
    return {
      ...fullest,
      confidence: Math.min(
        0.97,
        Math.max(...place.map((finding) => finding.confidence)) + 0.03 * (place.length - 1),
      ),
    }
  })
  merged.sort((a, b) => b.confidence - a.confidence)
  return merged.map((finding, at) =>
    at === 0
      ? onlyOne(finding, merged.length)
      : {
          ...finding,
          confidence: Math.min(finding.confidence, merged[0]!.confidence - 0.01),
          parts: {
            ...finding.parts,
            type: finding.parts?.['type'] === 'registered' ? 'registered' : 'branch',
          },
        },
  )
}

/** The address of the works is offered where the page prints no other; a whole one is worth the rep's look. */
function onlyOne(finding: Finding, count: number): Finding {
  const isWhole = fullness(finding) >= WHOLE
  return count === 1 && isWhole && finding.parts?.['type'] === 'branch' && finding.confidence >= 0.45
    ? { ...finding, confidence: Math.max(finding.confidence, 0.6) }
    : finding
}

const WHOLE = 5.5

function fullness(finding: Finding): number {
  const { street, locality, postalCode, region } = finding.parts ?? {}
  return (street ? 2 : 0) + (locality ? 2 : 0) + (postalCode ? 1.5 : 0) + (region ? 0.5 : 0)
}

function isSamePlace(a: Finding, b: Finding): boolean {
  const codes = [a, b].map((finding) => (finding.parts?.['postalCode'] ?? '').replace(/\W/g, ''))
  if (codes[0] && codes[1] && codes[0] !== codes[1]) return false
  const [first, second] = [a, b].map(
    (finding) =>
      new Set(foldKey(`${finding.parts?.['street'] ?? ''} ${finding.parts?.['locality'] ?? ''}`).split(' ')),
  ) as [Set<string>, Set<string>]
  const shared = [...first].filter((word) => second.has(word)).length
  return shared >= Math.min(first.size, second.size) * (codes[0] && codes[0] === codes[1] ? 0.34 : 0.6)
}
