/** Re-export of the public suffix list for the parts of the worker that share it: packaging/libraries.mjs. */
export * as tldts from 'tldts-icann'
