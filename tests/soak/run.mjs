// npm run soak -- <name> [numbers]: the long form of a test, one file each in this folder; without a name, all of them.
import { readdirSync } from 'node:fs'

const names = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.mjs') && file !== 'run.mjs').map((file) => file.slice(0, -4)) // prettier-ignore
const wanted = process.argv.slice(2).filter((word) => !/^[\d-]/.test(word))
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`Unknown soak: ${unknown.join(', ')}. Known: ${names.join(', ')}.`)
  process.exit(1)
}

let failed = 0
for (const name of wanted.length > 0 ? wanted : names) {
  const began = Date.now()
  try {
    // A soak either runs entirely on import, or exports a function that returns its figures and failures.
    const { default: soak } = await import(`./${name}.mjs`)
    if (soak === undefined) continue
    const { figures, wrong } = await soak()
    failed += wrong.length
    const counted = Object.entries(figures).map(([what, count]) => `${count} ${what}`).join(', ') // prettier-ignore
    console.log(`${name}: ${counted}; ${wrong.length} wrong (${Math.round((Date.now() - began) / 1000)} s)`)
    for (const one of wrong.slice(0, 20)) console.log(`  ${one}`)
  } catch (failure) {
    failed += 1
    console.error(`${name} did not finish`, failure)
  }
}
if (failed > 0) process.exitCode = 1
