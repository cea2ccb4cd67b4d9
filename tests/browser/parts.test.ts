import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { offerPart, partsOf } from '@/lib/browser/parts.ts'

/** A fake worker scope: records what each script does when it runs, and when the worker is installed. */
const scripts: Record<string, () => void> = {
  'gate.js': () => offerPart('gate', { may: () => 'may' }),
  'base.js': () => undefined,
  'reader.js': () => offerPart('reader', { read: () => 'read' }),
  'exporter.js': () => offerPart('exporter', { run: () => 'run' }),
}
interface Parts extends Readonly<Record<string, object>> {
  readonly gate: { may(): string }
  readonly reader: { read(): string }
  readonly exporter: { run(): string }
}
let ran: string[] = []
let install: (() => void) | undefined

beforeEach(() => {
  ran = []
  install = undefined
  vi.stubGlobal('dossierParts', undefined)
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => (install = listener))
  vi.stubGlobal('importScripts', (file: string) => {
    if (!scripts[file]) throw new Error('NetworkError')
    ran.push(file)
    scripts[file]()
  })
})
afterEach(() => vi.unstubAllGlobals())

const worker = () => partsOf<Parts>(['gate', 'reader', 'exporter'], { reader: 'base', exporter: 'base' })

describe('parts of the worker', () => {
  it('run when needed, after their libraries, and once each', () => {
    const part = worker()
    expect(ran).toEqual([])
    expect(part('gate').may()).toBe('may')
    expect(ran).toEqual(['gate.js'])
    expect(part('reader').read()).toBe('read')
    expect(part('exporter').run()).toBe('run')
    expect(part('reader').read()).toBe('read')
    expect(ran).toEqual(['gate.js', 'base.js', 'reader.js', 'exporter.js'])
  })

  it('all run during installation, since later the worker may run no other script', () => {
    worker()
    install?.()
    expect(ran).toEqual(['gate.js', 'base.js', 'reader.js', 'exporter.js'])
  })

  it('are retried if their libraries failed to run', () => {
    const part = worker()
    const base = scripts['base.js']!
    delete scripts['base.js']
    expect(() => part('reader')).toThrow('NetworkError')
    scripts['base.js'] = base
    expect(part('reader').read()).toBe('read')
    expect(ran).toEqual(['base.js', 'reader.js'])
  })

  it('load only their own file, whatever URL is requested', () => {
    let asked: ((file: string) => unknown) | undefined
    vi.stubGlobal('trustedTypes', {
      createPolicy: (_: string, rules: { createScriptURL(file: string): unknown }) => {
        asked = (file) => rules.createScriptURL(file)
        return rules
      },
    })
    worker()
    expect(asked?.('base.js')).toBe('base.js')
    expect(() => asked?.('https://evil.example/x.js')).toThrow(TypeError)
  })
})
