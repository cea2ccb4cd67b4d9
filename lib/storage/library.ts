/** The library as it is, for parts of the worker that share it: packaging/libraries.mjs. */
export * as dexie from 'dexie'
