import type { FieldId } from '../model/index.ts'
import { delimiterOf, rowsOf } from './rows.ts'

/** One value of an answer; `words` is its quote, `Label: value`. */
export interface Said {
  readonly field: FieldId
  readonly value: string
  readonly words: string
}

/** One person's answer, identified by the code. */
export interface Answer {
  readonly code: string
  readonly said: readonly Said[]
}

export interface AnswerWords {
  readonly isCode: (word: string) => boolean
  /** The fields that a label may mean in any language: "Phone" is a company's or a person's. */
  readonly fieldsOf: (label: string) => readonly FieldId[]
}

const MOST_ANSWERS = 5000
const LONGEST = 5000
const WORDS_AT_MOST = 200

/** Answers in pasted text: a table with a column of codes, or replies to letters that each contain a code. */
export function answersIn(pasted: string, words: AnswerWords): readonly Answer[] {
  return (tableOf(pasted, words) ?? repliesIn(pasted, words)).slice(0, MOST_ANSWERS)
}

/** Finds the column of codes by its content, not by its heading. */
function tableOf(pasted: string, { isCode, fieldsOf }: AnswerWords): Answer[] | undefined {
  const rows = [...rowsOf(pasted, delimiterOf(pasted))].map(({ cells }) => cells.map((cell) => cell.trim()))
  const [head, ...body] = rows
  if (!head || head.length < 2) return undefined
  const counts = head.map((_, at) => body.filter((cells) => isCode(cells[at] ?? '')).length)
  const place = counts.indexOf(Math.max(...counts))
  if (counts[place] === 0) return undefined
  const fields = head.map((heading, at) => (at === place ? [] : fieldsOf(heading)))
  return body.flatMap((cells) => {
    const code = cells[place] ?? ''
    if (code === '') return []
    const said = fields.flatMap((some, at) => saidIn(some, head[at]!, cells[at] ?? ''))
    return [{ code, said }]
  })
}

/** Reads lines of `Label: value`. What the person wrote takes precedence over quoted lines. */
function repliesIn(pasted: string, { isCode, fieldsOf }: AnswerWords): Answer[] {
  const answers: { code: string; own: Said[]; quoted: Said[] }[] = []
  const before: { said: Said; quoted: boolean }[] = []
  for (const line of pasted.split(/\r\n?|\n/)) {
    const [, mark = '', words = ''] = /^([\s>*•-]{0,20})(.{0,5200})$/su.exec(line) ?? []
    const code = words.split(/[\s:：,;.()[\]]+/u).find(isCode)
    if (code !== undefined) {
      if (!answers.some((each) => each.code === code)) answers.push({ code, own: [], quoted: [] })
      continue
    }
    const [, label = '', value = ''] = /^([^:：]{1,80})[:：](.*)$/su.exec(words) ?? []
    for (const said of saidIn(fieldsOf(label.trim()), label.trim(), value))
      before.push({ said, quoted: mark.includes('>') })
    const last = answers.at(-1)
    if (last) for (const { said, quoted } of before.splice(0)) last[quoted ? 'quoted' : 'own'].push(said)
  }
  // The answer stands above the quoted letter.
  for (const { said, quoted } of before) answers[0]?.[quoted ? 'quoted' : 'own'].push(said)
  return answers.map(({ code, own, quoted }) => {
    const answered = new Set(own.map(({ field }) => field))
    return { code, said: [...own, ...quoted.filter(({ field }) => !answered.has(field))] }
  })
}

function saidIn(fields: readonly FieldId[], label: string, value: string): Said[] {
  const plain = value.trim().slice(0, LONGEST)
  if (plain === '') return []
  return fields.map((field) => ({ field, value: plain, words: `${label}: ${plain}`.slice(0, WORDS_AT_MOST) }))
}
