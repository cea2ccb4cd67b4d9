// The browser hands a worker that starts every script that it ever ran. What two of its parts stand on is therefore not in both.
const PARTS = ['reader', 'exporter']

/** Packages, and where entrypoints/libraries.ts puts each. */
const SHARED = {
  dexie: 'dossierLibraries.dexie',
  'tldts-icann': 'dossierLibraries.tldts',
}

/**
 * Changes how an entry is built: WXT builds each part of the worker by itself.
 *
 * @param {readonly { name: string }[]} entries @param {import('vite').InlineConfig} config
 */
export function shareLibraries(entries, config) {
  if (!PARTS.includes(entries[0]?.name)) return
  const options = ((config.build ??= {}).rolldownOptions ??= {})
  options.external = Object.keys(SHARED)
  options.output = { ...options.output, globals: SHARED }
}
