/** Sorts patterns by the longest text they spell out, the longest first. */
export function byReach(a: string, b: string): number {
  return patternReach(b) - patternReach(a)
}

/** Letters of the longest text a pattern spells out: brackets count their longest choice, `*` counts nothing. */
export function patternReach(pattern: string): number {
  const open: { before: number; longest: number }[] = []
  let length = 0
  for (const unit of pattern) {
    if (unit === '(') {
      open.push({ before: length, longest: 0 })
      length = 0
    } else if (unit === '|' || unit === ')') {
      const group = open.at(-1)
      if (!group) continue
      group.longest = Math.max(group.longest, length)
      length = 0
      if (unit === ')') {
        open.pop()
        length = group.before + group.longest
      }
    } else if (unit !== '*' && unit !== '?') length += 1
  }
  return length
}
