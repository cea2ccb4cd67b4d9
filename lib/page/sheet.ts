/** Longest address, name or label that is sent on; the worker cuts each to its own measure. */
const WORD = 4096

/** What the steps are written on. */
export class Sheet {
  readonly steps: number[] = []
  readonly words: string[] = []
  /** Characters of all words. */
  characters = 0

  /** A step with a word. */
  say(step: number, word: string) {
    const kept = word.length > WORD ? word.slice(0, WORD) : word
    this.steps.push(step)
    this.words.push(kept)
    this.characters += kept.length
  }
}
