export { dexie } from '../storage/library.ts'
export { tldts } from '../text/suffix-list.ts'
