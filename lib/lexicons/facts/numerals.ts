interface Numerals {
  /** Patterns of 1 to 19. */
  readonly ones: readonly string[]
  /** Patterns of 20, 30 to 90. */
  readonly tens: readonly string[]
  /** How a ten and a one are written as one word; absent where blanks or "and" part them. */
  readonly joined?: (ten: string, one: string) => string
  /** Further rows: hundreds, dozens. The value 0 is of words that look like a number and are none: dozens, سی ها. */
  readonly more: readonly string[]
}

/** Spelled-out numbers of one language, each as its value, a blank and its pattern: `23 dreiundzwanzig`. */
export function numeralRows({ ones, tens, joined, more }: Numerals): string[] {
  return [
    ...ones.slice(joined ? 1 : 0).map((one, at) => `${at + (joined ? 2 : 1)} ${one}`),
    ...tens.flatMap((ten, at) => [
      `${at * 10 + 20} ${ten}`,
      ...(joined ? ones.slice(0, 9).map((one, by) => `${at * 10 + 21 + by} ${joined(ten, one)}`) : []),
    ]),
    ...more,
  ]
}
