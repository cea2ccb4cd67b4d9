import { Home } from './home.ts'

/** Name of the product's database. */
export const DATABASE = 'dossier'

/** Where it lies: apart from the database, so that a page can enter it before Dexie is loaded. */
export const ownHome = new Home(DATABASE)
