import { describe, expect, it } from 'vitest'
import { Words } from '../../lib/lexicons/words.ts'
import { wordsForTests } from '../reading/knowledge-for-tests.ts'

describe('prepared patterns', () => {
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
