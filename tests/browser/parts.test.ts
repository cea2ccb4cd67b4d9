import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { offerPart, partsOf } from '@/lib/browser/parts.ts'

/** The worker's own scope, as far as parts need it: what each script does when it is run, and when the worker is installed. */
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
  it('are run when they are needed, what they stand on before them, each once', () => {
    const part = worker()
    expect(ran).toEqual([])
    expect(part('gate').may()).toBe('may')
    expect(ran).toEqual(['gate.js'])
    expect(part('reader').read()).toBe('read')
    expect(part('exporter').run()).toBe('run')
    expect(part('reader').read()).toBe('read')
    expect(ran).toEqual(['gate.js', 'base.js', 'reader.js', 'exporter.js'])
  })

  it('are all run while the worker is installed, since later it may run no other script', () => {
    worker()
    install?.()
    expect(ran).toEqual(['gate.js', 'base.js', 'reader.js', 'exporter.js'])
  })

  it('are tried again where what they stand on could not be run', () => {
    const part = worker()
    const base = scripts['base.js']!
    delete scripts['base.js']
    expect(() => part('reader')).toThrow('NetworkError')
    scripts['base.js'] = base
    expect(part('reader').read()).toBe('read')
    expect(ran).toEqual(['base.js', 'reader.js'])
  })

  it('have no other file than their own, whatever the policy is asked for', () => {
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
