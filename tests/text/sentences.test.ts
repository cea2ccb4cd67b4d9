import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../lib/text/sentences.ts'

describe('sentences', () => {
  it.each([
    ['We opened a plant. It makes pumps! Why? Because.', 4],
    ['Am 12. Mai 2024 eröffnete die Nordwind GmbH ihr Werk. Es ist groß.', 2],
    ['Dr. A. Reiss leitet Nordwind. Er kam 2020.', 2],
    ['Przychody 12,4 mln zł. w roku 2024.', 1],
    ['Выручка 1.2 млрд руб. за 2023 год. Рост 12 %.', 2],
    ['公司成立。现有员工300人！', 2],
    ['新工場を開設しました。ぜひご覧ください', 2],
    ['شرکت افتتاح شد؟ بله.', 2],
    ['He said: “We grow.” Then he left.', 2],
    ['Nordwind B.V. is een familiebedrijf. Directeur is Wim Bakker.', 2],
    ['Nordwind S.r.l. produce pompe. È nata nel 1974.', 2],
    ['version 1.2.3 is out', 1],
    ['', 0],
  ])('%s', (text, count) => {
    const found = sentencesOf(text)
    expect(found.map((sentence) => sentence.text)).toHaveLength(count)
    for (const { text: words, start, end } of found) expect(text.slice(start, end)).toBe(words)
  })
})
