/** Where a folder stands: what it may import at run time, in our code and of packages, and what it may name as a type only. */
export interface Place {
  readonly may: readonly string[]
  readonly packages: readonly string[]
  readonly types?: readonly string[]
  /** Nothing but its arguments: no clock, no chance, no network, no page, no browser. */
  readonly pure?: true
}

const words = ['lexicons', 'text', 'model']
const reading = ['extractors', 'technologies', 'page', ...words]

/**
 * The import law: code looks down, never up or sideways. A folder that is not listed here has no place yet.
 * `components` and `entrypoints` stand beside `lib`; every other name is a folder of `lib`.
 */
export const law: Record<string, Place> = {
  model: { may: [], packages: ['zod/mini'], pure: true },
  text: { may: ['model'], packages: ['libphonenumber-js/core', 'tldts-icann'], pure: true },
  lexicons: { may: ['text', 'model'], packages: [], pure: true },
  privacy: { may: ['text', 'model'], packages: [], pure: true },
  i18n: { may: ['text', 'model'], packages: [] },
  // The content script is made of this: no word of `model` at run time, since that brings zod into every page.
  page: { may: ['lexicons', 'text'], types: ['model', 'extractors'], packages: [] },
  technologies: { may: ['page', ...words], packages: [], pure: true },
  extractors: { may: ['technologies', 'page', ...words], packages: [], pure: true },
  reading: { may: reading, packages: [], pure: true },
  profile: { may: words, packages: ['zod/mini'], pure: true },
  lists: { may: words, packages: [], pure: true },
  sample: { may: words, packages: [], pure: true },
  templates: { may: words, packages: ['zod/mini'], pure: true },
  connectors: { may: words, packages: [], pure: true },
  exporting: { may: ['connectors', 'profile', ...words], packages: [], pure: true },
  imports: { may: words, packages: [], pure: true },
  files: { may: words, packages: ['papaparse'], pure: true },
  // Of `profile` it needs how the derived columns come about: they are a cache, and it keeps the cache true.
  storage: { may: ['profile', ...words], packages: ['dexie'] },
  browser: { may: words, packages: ['webextension-polyfill', 'zod/mini'] },
  // Runs while the extension is built and in tests; nothing in the extension imports it.
  assets: {
    may: reading,
    packages: ['@faker-js/faker', 'libphonenumber-js/metadata.max.json', 'node:module'],
  },
  actions: {
    may: [
      ...['storage', 'browser', 'connectors', 'exporting', 'files', 'imports', 'lists', 'profile'],
      ...['sample', 'templates', 'privacy', 'reading'],
      ...reading,
    ],
    packages: [],
    types: ['libphonenumber-js/core'],
  },
  components: {
    may: ['actions', 'storage', 'files', 'imports', 'lists', 'profile', 'templates', 'i18n', 'text', 'model'],
    packages: ['react', 'lucide-react', '@tanstack/react-virtual'],
  },
  entrypoints: {
    may: ['components', 'actions', 'browser', 'page', 'i18n', 'model'],
    packages: [
      'react',
      'react-dom/client',
      'wxt/utils/define-background',
      'wxt/utils/define-unlisted-script',
    ],
  },
}

/** The place of a file, or of a path that an import leads to. */
export function placeOf(file: string): string {
  const [top = '', second = ''] = file.split('/')
  return top === 'lib' ? second : top
}
