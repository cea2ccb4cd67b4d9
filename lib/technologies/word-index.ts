import { type Hit, push, type Rule } from './hit.ts'

type WordKind = 'cookie' | 'class' | 'mark'
type WordRule = Rule<WordKind>
type SaidRule = Rule<'meta' | 'header'>

const OPEN_KEY = 2

/** Signals that are a name: of a cookie, a word of a class attribute, a mark; and what metas and headers say under theirs. */
export class WordIndex {
  private readonly words = { cookie: wordMaps(), class: wordMaps(), mark: wordMaps() }
  private readonly said = { meta: new Map<string, SaidRule[]>(), header: new Map<string, SaidRule[]>() }

  addWord(rule: WordRule) {
    const { kind, name, open } = rule.signal
    if (open) push(this.words[kind].open, openKey(kind, name), rule)
    else push(this.words[kind].exact, name, rule)
  }

  addSaid(rule: SaidRule) {
    push(this.said[rule.signal.kind], rule.signal.name, rule)
  }

  /** `name` and the signal's beginnings are in lower case. */
  saying(kind: 'meta' | 'header', name: string, content: string): Hit[] {
    const rules = this.said[kind].get(name)
    if (!rules) return []
    const said = content.toLowerCase()
    return rules
      .filter(({ signal }) => said.startsWith(signal.start))
      .map((rule) => ({ ...rule, account: '' }))
  }

  of(kind: WordKind, word: string): Hit[] {
    const exact = this.words[kind].exact.get(word)
    const open = this.words[kind].open.get(openKey(kind, word))
    if (!exact && !open) return []
    const held = open?.filter(({ signal }) => word.startsWith(signal.name)) ?? []
    return [...(exact ?? []), ...held].map((rule) => ({ ...rule, account: accountIn(word) }))
  }
}

/** An account code tells its account itself: `code=GTM-AB12CD`, `code=ym:12345678`. */
function accountIn(word: string): string {
  return word.startsWith('code=') ? word.slice(Math.max(word.indexOf(':'), 'code'.length) + 1) : ''
}

function wordMaps() {
  return { exact: new Map<string, WordRule[]>(), open: new Map<string, WordRule[]>() }
}

function openKey(kind: WordKind, name: string): string {
  return name.slice(0, (kind === 'mark' ? name.indexOf('=') + 1 : 0) + OPEN_KEY)
}
