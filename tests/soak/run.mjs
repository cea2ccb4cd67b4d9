// npm run soak -- <name> [numbers]: the long form of a test, one file each in this folder.
import { readdirSync } from 'node:fs'

const names = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.mjs') && file !== 'run.mjs').map((file) => file.slice(0, -4)) // prettier-ignore
const [name = ''] = process.argv.slice(2)
if (!names.includes(name)) {
  console.error(`Say which: ${names.join(', ')}.`)
  process.exit(1)
}
await import(`./${name}.mjs`)
