import { unpacked, type PackedTechnologies } from '../technologies/packed.ts'

let read: Promise<ReadonlyMap<string, string>> | undefined

/** Names of the technologies that are recognised, with their categories, from the extension's own data file; none where it is missing. */
export function technologyNames(): Promise<ReadonlyMap<string, string>> {
  read ??= load().catch(() => new Map<string, string>())
  return read
}

async function load(): Promise<ReadonlyMap<string, string>> {
  // The pages of the extension stand beside it, so the address needs no browser API.
  const answer = await fetch('/technologies.json')
  const all = unpacked((await answer.json()) as PackedTechnologies)
  return new Map(all.map(({ name, category }) => [name, category]))
}
