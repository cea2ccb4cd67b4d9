import type { FileFormat } from './file-format.ts'

const shelf = import.meta.glob<{ default: FileFormat }>(
  ['./*.ts', '!./shelf.ts', '!./file-entry.ts', '!./file-format.ts', '!./release.ts'],
  { eager: true },
)

/** All formats by id. To add one: one file here named after its id. */
export const fileFormats: ReadonlyMap<string, FileFormat> = new Map(
  Object.keys(shelf)
    .sort()
    .map((file) => [shelf[file]!.default.id, shelf[file]!.default]),
)
