import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { absolute, signalsOf, type GoldenSignal } from './signals-of.ts'

/** `blind` holds pages whose goldens were written before any reader saw them. */
describe.each(['./', './blind/'])('signals of invented pages in %s', (path) => {
  const folder = fileURLToPath(new URL(path, import.meta.url))
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'))

  it.each(pages)('%s', async (file) => {
    const golden = JSON.parse(readFileSync(folder + file.replace('.html', '.json'), 'utf8')) as GoldenSignal[]
    const { found, lost, url } = await signalsOf(readFileSync(folder + file, 'utf8'))
    expect(found).toEqual(absolute(golden, url))
    expect(lost).toEqual([])
  })
})
