import { RegExpParser, type AST } from '@eslint-community/regexpp'

/** Letters of many sorts: of each class in a pattern some are tried. */
const ALPHABET = [...'aAzé1 .,-\'’"(:;/@[<>|_&+*#%?=\n\t中のو가жЖß€•–']
const SAMPLES = 3
/** What no pattern of ours expects at its end. */
const REJECTED = ['', '\u0000', '\n\u0001']

/**
 * Strings of about `length` characters on which a backtracking engine works longest, if it ever does: for each part that may
 * repeat, what leads to it, the part again and again, and an end that does not match.
 */
export function attacksOn(regex: RegExp, length: number): string[] {
  const pattern = new RegExpParser().parsePattern(regex.source, 0, regex.source.length, {
    unicode: regex.unicode,
    unicodeSets: regex.unicodeSets,
  })
  const attacks = new Set<string>()
  const many = (text: string, most = length) => text.repeat(Math.max(1, Math.floor(most / text.length)))
  for (const quantifier of repeatsIn(pattern)) {
    const before = leadTo(quantifier, regex.flags)
    for (const pump of samplesOf(quantifier.element, regex.flags)) {
      if (pump === '') continue
      for (const end of REJECTED) {
        attacks.add(before + many(pump) + end)
        attacks.add(many(before + pump) + end)
        attacks.add(many(pump, length / 2) + before + many(pump, length / 2) + end)
      }
    }
  }
  return [...attacks]
}

type Repeat = AST.Quantifier
const MANY = 20

function repeatsIn(node: AST.Node): Repeat[] {
  const inside = childrenOf(node).flatMap(repeatsIn)
  return node.type === 'Quantifier' && node.max >= MANY ? [node, ...inside] : inside
}

function childrenOf(node: AST.Node): AST.Node[] {
  if ('alternatives' in node && node.type !== 'ClassStringDisjunction') return [...node.alternatives]
  if (node.type === 'Alternative') return [...node.elements]
  return node.type === 'Quantifier' ? [node.element] : []
}

/** A text that matches all that stands before a part, from the pattern's start on. */
function leadTo(part: AST.Node, flags: string): string {
  const { parent } = part
  if (!parent) return ''
  const before =
    parent.type === 'Alternative'
      ? parent.elements
          .slice(0, parent.elements.indexOf(part as AST.Element))
          .map((one) => sampleOf(one, flags))
      : []
  return leadTo(parent, flags) + before.join('')
}

function sampleOf(node: AST.Node, flags: string): string {
  return samplesOf(node, flags)[0] ?? ''
}

/** Some texts that a part matches; one empty text for what takes no character. */
function samplesOf(node: AST.Node, flags: string): string[] {
  switch (node.type) {
    case 'Character':
      return [String.fromCodePoint(node.value)]
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return lettersOf(node, flags)
    case 'Quantifier':
      return samplesOf(node.element, flags).map((text) =>
        text.repeat(Math.max(node.min, node.max === 0 ? 0 : 1)),
      )
    case 'Group':
    case 'CapturingGroup':
    case 'Pattern':
      return node.alternatives
        .slice(0, 8)
        .map((one) => one.elements.map((part) => sampleOf(part, flags)).join(''))
    case 'Alternative':
      return [node.elements.map((part) => sampleOf(part, flags)).join('')]
    default:
      return ['']
  }
}

function lettersOf(node: AST.Node, flags: string): string[] {
  const one = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, ''))
  const own = [...node.raw].filter((letter) => one.test(letter))
  return [...new Set([...ALPHABET.filter((letter) => one.test(letter)), ...own])].slice(0, SAMPLES)
}
