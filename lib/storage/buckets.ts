/** What Chrome has since 122 and the library of types does not name: https://wicg.github.io/storage-buckets/ */
interface BucketManager {
  open(name: string, options?: { durability?: 'strict' | 'relaxed'; persisted?: boolean }): Promise<Bucket>
  keys(): Promise<string[]>
  delete(name: string): Promise<void>
}

export interface Bucket {
  readonly indexedDB: IDBFactory
}

/** The database that stands in a bucket once everything else does. */
export const WHOLE = 'whole'

/** Buckets of one name, told apart by a number that grows. */
export interface Buckets {
  /** The numbers there are, the highest first. */
  numbers(): Promise<number[]>
  /** Makes it where there is none. */
  open(number: number): Promise<Bucket>
  /** Takes it away with its files. Whoever has a database of it open is thrown out. */
  remove(number: number): Promise<void>
}

/** Undefined where the browser has no buckets. */
export function storageBuckets(name: string): Buckets | undefined {
  const manager = (globalThis.navigator as { storageBuckets?: BucketManager } | undefined)?.storageBuckets
  if (!manager) return undefined
  const ofNumber = (number: number) => `${name}-${number}`
  return {
    numbers: async () =>
      (await manager.keys())
        .filter((key) => key.startsWith(`${name}-`) && /^\d{1,15}$/.test(key.slice(name.length + 1)))
        .map((key) => Number(key.slice(name.length + 1)))
        .sort((a, b) => b - a),
    open: (number) => manager.open(ofNumber(number), { durability: 'strict', persisted: true }),
    remove: (number) => manager.delete(ofNumber(number)),
  }
}
