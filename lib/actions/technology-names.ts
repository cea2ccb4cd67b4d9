import { unpacked, type PackedTechnologies } from '../technologies/packed.ts'

let read: Promise<ReadonlyMap<string, string>> | undefined

/** Names and categories of all known technologies, from the extension's own data file; empty if it is missing. */
export function technologyNames(): Promise<ReadonlyMap<string, string>> {
  read ??= load().catch(() => new Map<string, string>())
  return read
}

async function load(): Promise<ReadonlyMap<string, string>> {
  // A relative URL suffices, since extension pages are served from the same origin.
  const answer = await fetch('/technologies.json')
  const all = unpacked((await answer.json()) as PackedTechnologies)
  return new Map(all.map(({ name, category }) => [name, category]))
}
