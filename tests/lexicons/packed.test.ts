import { expect, it } from 'vitest'
import { packedLexicon, unpackedLexicon } from '../../lib/lexicons/packed.ts'
import type { Lexicon } from '../../lib/model/index.ts'

const shelf = import.meta.glob<{ default: Lexicon }>('../../lib/lexicons/??.ts', { eager: true })

it.each(Object.values(shelf).map((file) => [file.default.lang, file.default] as const))(
  'the data file of %s gives back every title in order',
  (_, lexicon) => {
    const file = JSON.stringify(packedLexicon(lexicon))
    expect(file.length).toBeLessThan(JSON.stringify(lexicon).length)
    expect(unpackedLexicon(JSON.parse(file) as ReturnType<typeof packedLexicon>)).toEqual(
      JSON.parse(JSON.stringify(lexicon)),
    )
  },
)
