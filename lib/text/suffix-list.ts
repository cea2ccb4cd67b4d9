/** The list of public suffixes as it is, for parts of the worker that share it: packaging/libraries.mjs. */
export * as tldts from 'tldts-icann'
