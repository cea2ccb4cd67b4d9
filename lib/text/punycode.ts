/** Decodes the `xn--` labels of a host (RFC 3492) to Unicode; other and invalid labels stay. */
export function readableHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label))
    .join('.')
}

const BASE = 36
const T_MIN = 1
const T_MAX = 26

function decode(input: string): string | undefined {
  const hyphen = input.lastIndexOf('-')
  const output = hyphen > 0 ? [...input.slice(0, hyphen)].map((letter) => letter.codePointAt(0)!) : []
  let code = 128
  let bias = 72
  let index = 0
  for (let at = hyphen > 0 ? hyphen + 1 : 0; at < input.length;) {
    const before = index
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(input.charCodeAt(at))
      at += 1
      if (digit < 0 || at > input.length) return undefined
      index += digit * weight
      const limit = Math.min(T_MAX, Math.max(T_MIN, k - bias))
      if (digit < limit) break
      weight *= BASE - limit
    }
    bias = adapt(index - before, output.length + 1, before === 0)
    code += Math.floor(index / (output.length + 1))
    if (code > 0x10ffff) return undefined
    index %= output.length + 1
    output.splice(index, 0, code)
    index += 1
  }
  return String.fromCodePoint(...output)
}

function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = Math.floor(isFirst ? delta / 700 : delta / 2)
  rest += Math.floor(rest / points)
  let k = 0
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN))
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + 38))
}

function digitOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 26
  return -1
}
