import { describe, expect, it } from 'vitest'
import { blindPage, observed, shown } from './page.ts'
const sets = import.meta.glob<string>('./*/*.txt', { eager: true, query: '?raw', import: 'default' })
describe('score', () => {
  it('prints', async () => {
    const dir = process.env.BLIND ?? 'first'
    let hit = 0, all = 0, extra = 0
    for (const [file, text] of Object.entries(sets)) {
      if (!file.startsWith(`./${dir}/`)) continue
      const page = blindPage(file, text)
      const found = shown(await observed(page))
      const missed = page.uses.filter((n) => !found.has(n))
      const more = [...found].filter(([n]) => !page.uses.includes(n) && !page.also.includes(n))
      hit += page.uses.length - missed.length; all += page.uses.length; extra += more.length
      console.log(`${file}\n  missed: ${missed.join('; ')}\n  extra: ${more.map(([n, q]) => `${n} <${q.slice(0, 90)}>`).join('; ')}`)
    }
    console.log(`recall ${hit}/${all} = ${(hit / all).toFixed(3)}; extra ${extra}`)
    expect(all).toBeGreaterThan(0)
  }, 300_000)
})
