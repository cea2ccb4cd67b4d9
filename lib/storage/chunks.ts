/** Rows read or written at once: a larger structured clone would block the page noticeably. */
export const ROWS_AT_ONCE = 50

export function* chunksOf<T>(items: readonly T[], size: number = ROWS_AT_ONCE): Generator<T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}
