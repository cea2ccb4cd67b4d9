import { describe, expect, it } from 'vitest'
import { vocabularyOf } from '../../../lib/extractors/people/vocabulary.ts'
import { Page } from '../../../lib/page/page.ts'
import { observeHtml } from '../../reading/observe-html.ts'

describe('words that a page prints in lower case', () => {
  it('are none of its addresses, since those hold names', async () => {
    const seen = await observeHtml(
      '<p>Unser Verlag in Kiel: anna.nordmann@nordwind.example, https://nordwind.example/jens, und mehr.</p>',
      'https://nordwind.example/',
    )
    expect([...vocabularyOf(new Page(seen))].sort()).toEqual(['mehr', 'und'])
  })
})
