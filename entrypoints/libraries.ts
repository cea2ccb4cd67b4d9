import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { dexie, tldts } from '@/lib/actions/libraries-part'

/**
 * Libraries shared by two worker parts, built once into their own file: packaging/libraries.mjs redirects their imports
 * here.
 */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { dossierLibraries: { dexie, tldts } })
})
