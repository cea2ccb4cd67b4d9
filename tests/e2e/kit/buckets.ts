/** The storage bucket of a fresh profile's store: for code that runs in a page of the extension. */
export interface WithBuckets {
  readonly storageBuckets: { open(name: 'dossier-1'): Promise<{ readonly indexedDB: IDBFactory }> }
}
