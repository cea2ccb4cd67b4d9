import { describe, expect, it } from 'vitest'
import { forgetExpressions, Words } from '../../lib/lexicons/words.ts'
import { wordsForTests } from '../reading/knowledge-for-tests.ts'

describe('compiled expressions', () => {
  it('are made again where they were given back', () => {
    const words = wordsForTests('pl')
    const before = words.title('Prezes Zarządu Ewa Lis')
    expect(before?.lang).toBe('pl')
    for (const lexicon of words.lexicons) forgetExpressions(lexicon)
    expect(words.title('Prezes Zarządu Ewa Lis')).toEqual(before)
  })

  it('of one lexicon serve every page that asks it', () => {
    const [english] = wordsForTests('en').lexicons
    let asked = 0
    const counted = new Proxy(english!, {
      get: (target, key) => {
        if (key === 'titles') asked += 1
        return Reflect.get(target, key) as unknown
      },
    })
    for (let page = 0; page < 3; page += 1) new Words([counted]).title('Managing Director')
    expect(asked).toBe(1)
  })
})
