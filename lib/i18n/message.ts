/** Values by their names in the message. */
export type MessageValues = Readonly<Record<string, string | number>>

/** Formats a message with its values in one language. */
export type Said = (values: MessageValues, count?: number) => string

/** Number formatting and plural rules of a language. */
export interface Grammar {
  readonly number: (value: number) => string
  readonly plural: (value: number) => string
}

const NO_MESSAGE = 'This is no message'

/**
 * Compiles a message in the subset of ICU syntax that the product uses: `{name}`, `{count, number}` and `{count, plural, =0
 * {…} one {# row} other {# rows}}`, nested. Tags, quotes and other argument types are not supported; tests/i18n compares
 * every message with a full implementation. Throws on malformed messages, and on formatting without one of the values.
 */
export function messageOf(text: string, grammar: Grammar): Said {
  const reader = { text, at: 0 }
  const said = sequence(reader, grammar)
  if (reader.at < text.length) throw new Error(`${NO_MESSAGE}: ${text}`)
  return said
}

interface Reader {
  readonly text: string
  at: number
}

/** Up to the closing brace, or the end. */
function sequence(reader: Reader, grammar: Grammar, inPlural = false): Said {
  const parts: (string | Said)[] = []
  for (;;) {
    const rest = reader.text.slice(reader.at)
    const plain = (inPlural ? /^[^{}#]*/ : /^[^{}]*/).exec(rest)![0]
    reader.at += plain.length
    if (plain !== '') parts.push(plain)
    const next = reader.text[reader.at]
    if (next === '{') parts.push(argument(reader, grammar))
    else if (next === '#' && inPlural) {
      reader.at += 1
      parts.push((_, count) => grammar.number(count!))
    } else break
  }
  const [only] = parts
  if (parts.length === 1 && typeof only === 'string') return () => only
  return (values, count) =>
    parts.map((part) => (typeof part === 'string' ? part : part(values, count))).join('')
}

const HEAD = /^\{\s*(\w+)\s*(?:\}|,\s*(number)\s*\}|,\s*(plural)\s*,)/

function argument(reader: Reader, grammar: Grammar): Said {
  const head = HEAD.exec(reader.text.slice(reader.at))
  if (!head) throw new Error(`${NO_MESSAGE}: ${reader.text}`)
  reader.at += head[0].length
  const [, name, number, plural] = head
  if (plural) return pluralOf(name!, reader, grammar)
  return number
    ? (values) => grammar.number(Number(valueOf(values, name!)))
    : (values) => String(valueOf(values, name!))
}

const ARM = /^\s*(=\d+|\w+)\s*\{/

function pluralOf(name: string, reader: Reader, grammar: Grammar): Said {
  const arms = new Map<string, Said>()
  for (;;) {
    const arm = ARM.exec(reader.text.slice(reader.at))
    if (!arm) break
    reader.at += arm[0].length
    arms.set(arm[1]!, sequence(reader, grammar, true))
    ends(reader)
  }
  reader.at += /^\s*/.exec(reader.text.slice(reader.at))![0].length
  ends(reader)
  const other = arms.get('other')
  if (!other) throw new Error(`${NO_MESSAGE}: ${reader.text}`)
  return (values) => {
    const count = Number(valueOf(values, name))
    return (arms.get(`=${count}`) ?? arms.get(grammar.plural(count)) ?? other)(values, count)
  }
}

function ends(reader: Reader): void {
  if (reader.text[reader.at] !== '}') throw new Error(`${NO_MESSAGE}: ${reader.text}`)
  reader.at += 1
}

function valueOf(values: MessageValues, name: string): string | number {
  if (!Object.hasOwn(values, name)) throw new Error(`A message is said without its ${name}.`)
  return values[name]!
}
