/** The Storage Buckets API, in Chrome since 122 but not in TypeScript's types: https://wicg.github.io/storage-buckets/ */
interface BucketManager {
  open(name: string, options?: { durability?: 'strict' | 'relaxed'; persisted?: boolean }): Promise<Bucket>
  keys(): Promise<string[]>
  delete(name: string): Promise<void>
}

export interface Bucket {
  readonly indexedDB: IDBFactory
}

/** A marker database, created in a bucket once everything else is in place. */
export const WHOLE = 'whole'

/** Buckets of one name, distinguished by an increasing number. */
export interface Buckets {
  /** Existing numbers, descending. */
  numbers(): Promise<number[]>
  /** Creates the bucket if missing. */
  open(number: number): Promise<Bucket>
  /** Deletes the bucket with its files, closing open databases. */
  remove(number: number): Promise<void>
}

/** Undefined if the browser has no storage buckets. */
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
