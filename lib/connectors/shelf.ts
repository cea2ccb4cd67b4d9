import type { Connector } from './connector.ts'

const shelf = import.meta.glob<Connector>(['./*.ts', '!./shelf.ts', '!./connector.ts'], {
  eager: true,
  import: 'default',
})

/** All connectors by id. To add one: a file here, named after its id. */
export const connectors: ReadonlyMap<string, Connector> = new Map(
  Object.keys(shelf)
    .sort()
    .map((file) => [shelf[file]!.id, shelf[file]!]),
)
