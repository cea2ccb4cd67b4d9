import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { dexie, tldts } from '@/lib/actions/libraries-part'

/** What two parts of the worker stand on lies in a file of its own, once: packaging/libraries.mjs leads their imports here. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { dossierLibraries: { dexie, tldts } })
})
