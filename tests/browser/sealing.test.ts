import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf, newVault, opens, ROUNDS, seal, unseal } from '../../lib/browser/sealing.ts'

/** Few iterations, in tests only: they are about the result, not the time it takes. */
const FEW = 1000

describe('encrypted text', () => {
  it('decrypts only with its passphrase and in its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), fc.string(), async (right, wrong, text) => {
        fc.pre(right.normalize('NFKC') !== wrong.normalize('NFKC'))
        const { vault, key } = await newVault(right, FEW)
        expect(await opens(vault, right)).toBe(key)
        expect(await opens(vault, wrong)).toBeUndefined()
        const sealed = await seal(text, key, 'secret:a')
        expect(await unseal(sealed, key, 'secret:a')).toBe(text)
        expect(await unseal(sealed, key, 'secret:b'), 'put beside another connection').toBeUndefined()
        expect(await unseal(sealed, await keyOf(wrong, vault), 'secret:a')).toBeUndefined()
      }),
      { numRuns: 25 },
    ) // prettier-ignore
  })

  it('does not decrypt if one bit is changed', async () => {
    const { key } = await newVault('correct horse', FEW)
    const { nonce, sealed } = await seal('{"key":"k"}', key, 'p')
    const raw = Buffer.from(sealed, 'base64')
    for (let bit = 0; bit < raw.length * 8; bit += 1) {
      const other = Buffer.from(raw)
      other[bit >> 3]! ^= 1 << (bit & 7)
      expect(await unseal({ nonce, sealed: other.toString('base64') }, key, 'p')).toBeUndefined()
    }
  })

  it('is never the same twice, with the recommended number of iterations', async () => {
    const { vault, key } = await newVault('correct horse')
    expect(vault.rounds).toBe(ROUNDS)
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000)
    expect(await seal('a', key, 'p')).not.toEqual(await seal('a', key, 'p'))
    expect((await newVault('correct horse', FEW)).vault.salt).not.toBe(vault.salt)
  })

  it('decrypts whichever Unicode form the passphrase is typed in', async () => {
    const { vault, key } = await newVault('caf\u00e9 table', FEW)
    expect(await opens(vault, 'cafe\u0301 table')).toBe(key)
  })
})
