/** A stated confidence, and whether the value was right. */
export interface Stated {
  readonly stated: number
  readonly right: boolean
}

export interface Bin {
  readonly from: number
  readonly count: number
  /** Means within the bin. */
  readonly stated: number
  readonly right: number
}

/** Lower bounds of the bins: not offered, offered, filled in. */
const FROM = [0, 0.25, 0.5, 0.75, 0.9] as const

/** Stated confidence versus observed accuracy per bin; empty bins are omitted. */
export function binsOf(all: readonly Stated[]): Bin[] {
  return FROM.flatMap((from, at) => {
    const inside = all.filter(({ stated }) => stated >= from && stated < (FROM[at + 1] ?? Infinity))
    if (inside.length === 0) return []
    const stated = inside.reduce((sum, one) => sum + one.stated, 0) / inside.length
    const right = inside.filter((one) => one.right).length / inside.length
    return [{ from, count: inside.length, stated, right }]
  })
}

/** Expected calibration error: the mean difference between stated and observed, weighted by bin size. */
export function calibrationError(all: readonly Stated[]): number {
  return binsOf(all).reduce(
    (sum, { count, stated, right }) => sum + (count / all.length) * Math.abs(stated - right),
    0,
  )
}
