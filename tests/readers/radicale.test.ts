import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { written } from '../../lib/files/file-format.ts'
import { fileFormats } from '../../lib/files/shelf.ts'
import { entryWith, hostile } from '../files/kit/hostile.ts'
import { words } from '../files/kit/words.ts'
import { day } from '../profile/invented.ts'
import { hasModule, python } from '../setup/readers.mjs'

const here = hasModule('radicale')
let server: ChildProcess
let folder = ''
let address = ''

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const at = probe.address()
      probe.close(() => resolve(typeof at === 'object' && at ? at.port : 0))
    })
  })
}

beforeAll(async () => {
  if (!here) return
  folder = mkdtempSync(join(tmpdir(), 'dossier-radicale-'))
  const port = await freePort()
  address = `http://127.0.0.1:${port}`
  const config = join(folder, 'config')
  writeFileSync(
    config,
    `[server]\nhosts = 127.0.0.1:${port}\n[auth]\ntype = none\n[storage]\nfilesystem_folder = ${join(folder, 'store')}\n[rights]\ntype = authenticated\n`,
  )
  server = spawn(python, ['-m', 'radicale', '--config', config], { stdio: 'ignore' })
  await vi.waitFor(() => fetch(address), { timeout: 30_000, interval: 200 })
})
afterAll(() => {
  server?.kill()
  if (folder !== '') rmSync(folder, { recursive: true, force: true })
})

const login = { Authorization: `Basic ${Buffer.from('rep:any').toString('base64')}` }
const ask = (method: string, path: string, body: string, type: string) =>
  fetch(`${address}${path}`, { method, body, headers: { ...login, 'Content-Type': type } })

describe.skipIf(!here)('Radicale', () => {
  it('takes every card into an address book, and refuses a broken one', async () => {
    const made = await ask('MKCOL', '/rep/book/', '<?xml version="1.0"?><mkcol xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><set><prop><resourcetype><collection/><C:addressbook/></resourcetype></prop></set></mkcol>', 'application/xml') // prettier-ignore
    expect(made.status).toBe(201)
    const format = fileFormats.get('vcard')!
    for (const [at, text] of hostile.entries()) {
      const card = written(format, [entryWith(text, at)], { now: day(30), say: words.say }).get('')!
      const answer = await ask('PUT', `/rep/book/${at}.vcf`, card, 'text/vcard')
      expect(answer.status, card).toBe(201)
    }
    const broken = await ask('PUT', '/rep/book/broken.vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\nno line\r\nEND:VCARD\r\n', 'text/vcard') // prettier-ignore
    expect(broken.status).toBe(400)
  })
})
