// Chrome loads every script that a worker has ever imported whenever it starts, so libraries shared by two parts are built
// only once.
const PARTS = ['reader', 'exporter']

/** Shared packages, and the export of entrypoints/libraries.ts that provides each. */
const SHARED = {
  dexie: 'dossierLibraries.dexie',
  'tldts-icann': 'dossierLibraries.tldts',
}

/**
 * Makes a worker part import the shared libraries: WXT builds each part separately.
 *
 * @param {readonly { name: string }[]} entries @param {import('vite').InlineConfig} config
 */
export function shareLibraries(entries, config) {
  if (!PARTS.includes(entries[0]?.name)) return
  const options = ((config.build ??= {}).rolldownOptions ??= {})
  options.external = Object.keys(SHARED)
  options.output = { ...options.output, globals: SHARED }
}
