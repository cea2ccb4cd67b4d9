/** Re-export for the parts of the worker that share the library: packaging/libraries.mjs. */
export * as dexie from 'dexie'
