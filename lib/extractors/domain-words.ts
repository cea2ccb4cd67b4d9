import { ownLabels } from '../page/own-domain.ts'
import { quoteOf } from '../page/quote.ts'
import { foldKey } from '../text/fold.ts'
import type { Extractor } from './extractor.ts'

const id = 'domain-words'
const LINES = 1500

/** The words of the page that spell its domain: "Flux Federation" on fluxfederation.example, as printed. */
const domainWords: Extractor = {
  id,
  *extract(page) {
    const labels = new Set(
      ownLabels(page)
        .slice(0, 3)
        .map((label) => foldKey(label).replace(/ /g, ''))
        .filter((label) => label.length >= 4),
    )
    if (labels.size === 0) return
    const printed = new Map<string, { times: number; line: number; start: number; end: number }>()
    for (const [index, line] of page.lines.slice(0, LINES).entries()) {
      if (line.text.length > 2000 || page.isHidden(line)) continue
      for (const { name, start, end } of spelled(line.text, labels)) {
        const known = printed.get(name)
        if (known) known.times += 1
        else printed.set(name, { times: 1, line: index, start, end })
      }
    }
    const ranked = [...printed].sort((a, b) => b[1].times - a[1].times)
    for (const [name, { times, line, start, end }] of ranked.slice(0, 2))
      yield {
        about: 'company',
        field: 'company.name',
        value: name,
        quote: quoteOf(page.lines[line]!.text, start, end),
        line,
        certainty: 'stated',
        extractor: id,
        confidence: times > 1 ? 0.6 : 0.5,
      }
    if (ranked.length > 0) return
    // Printed nowhere but in an address of the page's text: a weak reading of the name.
    for (const [index, line] of page.lines.entries()) {
      const address = /(?<![\w.+-])([\w.+-]{1,64})@([\w-]{1,63})\.[\w.]+/.exec(line.text)
      const label = address?.[2]
      if (
        !label ||
        !address[1]!.toLowerCase().includes(label.toLowerCase()) ||
        !labels.has(foldKey(label).replace(/ /g, ''))
      )
        continue
      yield {
        about: 'company',
        field: 'company.name',
        value: label,
        quote: address[0],
        line: index,
        certainty: 'inferred',
        extractor: id,
        confidence: 0.3,
      }
      return
    }
  },
}

/** Runs of one to four words whose letters are a label; the first word opens with a capital, or the page prints none. */
function* spelled(
  text: string,
  labels: ReadonlySet<string>,
): Generator<{ name: string; start: number; end: number }> {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}&'’-]*/gu)].slice(0, 300)
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at]!
    const before = text[first.index - 1] ?? ' '
    if (/[@./\w]/.test(before) || !/^[\p{Lu}\p{Lo}\p{N}]|\p{Lu}/u.test(first[0])) continue
    let letters = ''
    let longest = -1
    for (let next = at; next < words.length && next < at + 4; next += 1) {
      const word = words[next]!
      letters += foldKey(word[0]).replace(/ /g, '')
      if (letters.length > 40) break
      const end = word.index + word[0].length
      if (!labels.has(letters) || /^[@]|^\.\p{L}/u.test(text.slice(end, end + 2))) continue
      longest = end
    }
    if (longest > 0) yield { name: text.slice(first.index, longest), start: first.index, end: longest }
  }
}

export default domainWords
