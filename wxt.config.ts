import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { defineConfig } from 'wxt'
import { connectorIds, connectorParts } from './packaging/connector-parts.mjs'
import { chunks } from './packaging/chunks.mjs'
import { shareLibraries } from './packaging/libraries.mjs'
import { licencesText } from './packaging/licences.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))

/** The data files beside the code: lexicons, names, phone metadata, technologies. See lib/assets. */
async function dataFiles() {
  const file = fileURLToPath(new URL('./lib/assets/assets.ts', import.meta.url))
  const { module } = await runnerImport<{ assets(): Record<string, unknown> }>(file, {
    configFile: false,
    logLevel: 'error',
  })
  return Object.entries(module.assets()).map(([relativeDest, data]) => ({
    relativeDest,
    contents: JSON.stringify(data),
  }))
}

// The manifest is a promise: tests/house/bundle.test.ts holds it.
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({
    define: { 'import.meta.env.CONNECTORS': JSON.stringify(connectorIds(root)) },
    plugins: [chunks()],
    resolve: {
      // The package's module form is inlined once for each import of its tables; its own bundle holds them once.
      alias: { 'tldts-icann': 'tldts-icann/dist/index.esm.min.js' },
    },
    // A shape that an entry does not use is not made in it: importing a file of ours does nothing by itself.
    build: {
      // A file of the extension is on the disk: to name what a late chunk imports as links costs the page more than it saves.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, deps, { hostType }) => (hostType === 'html' ? deps : []),
      },
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /\/lib\/[\w/-]+\.ts$/, sideEffects: false }] },
      },
    },
  }),
  hooks: {
    'entrypoints:found': (_wxt, found) => {
      found.push(...connectorParts(root))
    },
    'vite:build:extendConfig': shareLibraries,
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await dataFiles()), {
        relativeDest: 'third-party-licences.txt',
        contents: licencesText(),
      })
    },
  },
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    minimum_chrome_version: '122',
    permissions: ['activeTab', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage', 'alarms'],
    // For a CRM that is signed in to instead of given a key; asked for when the rep connects one.
    optional_permissions: ['identity'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
    },
    incognito: 'not_allowed',
    externally_connectable: { ids: [] },
    // What a company's administrators may lock; lib/model/policy.ts reads it.
    storage: { managed_schema: 'managed-schema.json' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    },
  },
})
