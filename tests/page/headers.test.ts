import { describe, expect, it, vi } from 'vitest'
import { headersOf, machineryIn } from '../../lib/page/headers.ts'

describe('headers of the page’s answer', () => {
  it('keep the words of those that name products, and of all others the name', () => {
    const kept = machineryIn(
      new Headers({ Server: 'nginx/1.24.0', 'X-User': 'anna@brightloom.example', 'CF-Ray': '8a1b' }),
    )
    expect(kept).toEqual([
      { name: 'cf-ray', content: '' },
      { name: 'server', content: 'nginx/1.24.0' },
      { name: 'x-user', content: '' },
    ])
  })

  it('are few and short, however many come', () => {
    const many = new Headers(Array.from({ length: 300 }, (_, n): [string, string] => [`x-${n}`, 'y']))
    many.set('via', 'v'.repeat(5000))
    const kept = machineryIn(many)
    expect(kept.length).toBeLessThanOrEqual(60)
    expect(kept.every(({ content }) => content.length <= 120)).toBe(true)
  })

  it('come from the cache alone, and a page that was not stored has none', async () => {
    const asked: unknown[] = []
    const window = (fetch: unknown) =>
      ({ fetch, location: { href: 'https://brightloom.example/' } }) as Window & typeof globalThis
    const stored = (...request: unknown[]) => {
      asked.push(request)
      return Promise.resolve(new Response('', { headers: { server: 'Caddy' } }))
    }
    expect(await headersOf(window(stored))).toContainEqual({ name: 'server', content: 'Caddy' })
    expect(asked).toEqual([
      [
        'https://brightloom.example/',
        { cache: 'only-if-cached', mode: 'same-origin', redirect: 'error', signal: expect.any(AbortSignal) },
      ],
    ])
    expect(await headersOf(window(() => Promise.reject(new TypeError('not in the cache'))))).toEqual([])
  })
  it('are done without where the cache does not answer', async () => {
    vi.useFakeTimers()
    try {
      const silent = (_url: string, { signal }: RequestInit) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))))
      const window = { fetch: silent, location: { href: 'https://brightloom.example/' } }
      const headers = headersOf(window as unknown as Window & typeof globalThis)
      await vi.advanceTimersByTimeAsync(5000)
      expect(await Promise.race([headers, 'none yet'])).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })
})
