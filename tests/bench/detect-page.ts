import type { Observation, ThirdPartyRow } from '../../lib/model/index.ts'
import { technologyBook, type TechnologyBook } from '../../lib/technologies/book.ts'
import { detect } from '../../lib/technologies/detect.ts'
import { unpacked, type PackedTechnologies } from '../../lib/technologies/packed.ts'
import { contacted } from '../../lib/technologies/third-party.ts'

let book: TechnologyBook

function whole(seen: Observation): number {
  const detections = detect(seen, book.index)
  const explained = new Set(detections.flatMap(({ hosts }) => hosts))
  return detections.length + contacted(seen, book.thirdParties, explained).length
}

/** Milliseconds per call: the best of a few batches, as the browser's clock is coarse and the machine is shared. */
function time(work: () => unknown, times = 5, batch = 1): number {
  let best = Infinity
  for (let turn = 0; turn < times; turn += 1) {
    const began = performance.now()
    for (let call = 0; call < batch; call += 1) work()
    best = Math.min(best, (performance.now() - began) / batch)
  }
  return best
}

Object.assign(globalThis, {
  prepare(texts: PackedTechnologies, rows: ThirdPartyRow[]): number {
    return time(() => {
      book = technologyBook(unpacked(texts), rows)
    }, 3)
  },
  /** Per page: full detection, and the part that looks up only hosts and globals. */
  detectAll(pages: Observation[]): { whole: number; hosts: number }[] {
    for (const page of pages) whole(page) // Warms up the JIT, as in a worker that has read a page.
    return pages.map((page) => {
      const hostsOnly: Observation = {
        ...page,
        blocks: [],
        anchors: [],
        meta: [],
        cookies: [],
        marks: (page.marks ?? []).filter((mark) => mark.startsWith('global=') || mark.startsWith('call=')),
      }
      return {
        whole: time(() => whole(page), 5, 20),
        hosts: time(() => detect(hostsOnly, book.index), 5, 20),
      }
    })
  },
  /** Milliseconds for one pass over all pages. */
  onePass(pages: Observation[]): number {
    const began = performance.now()
    for (const page of pages) whole(page)
    return performance.now() - began
  },
  /** The factor by which time grows when hostile addresses, cookies and markers are ten times as long. */
  hostile(empty: Observation): number {
    const page = (length: number): Observation => ({
      ...empty,
      cookies: ['a'.repeat(length)],
      marks: [`call=${'x'.repeat(length)}`],
      resources: [
        { kind: 'script', url: `https://x.example/${'bootstrap-1.'.repeat(length / 12)}.js` },
        { kind: 'script', url: `https://${'a.'.repeat(length / 2)}com/` },
        { kind: 'script', url: `https://x.example${'/wp-content'.repeat(length / 11)}` },
      ],
    })
    const [short, long] = [page(20_000), page(200_000)]
    const many = (seen: Observation) => () => {
      for (let turn = 0; turn < 10; turn += 1) whole(seen)
    }
    return time(many(long), 9) / time(many(short), 9)
  },
})
