/**
 * The steps of a transcript, each the code of a printable character. A step with a look is followed by the look's place in
 * `looks`, counted from FIRST_LOOK. HIDDEN and those after it say more about the element of the next block, part or link step;
 * all of them but HIDDEN take the next of `words`.
 */

/** The line ends. */
export const BREAK = 0x23
/** A blank, for whatever is left out. */
export const GAP = 0x24
/** The next of `texts`. */
export const TEXT = 0x25
/** A block that holds something begins; with a look. */
export const BLOCK = 0x26
export const BLOCK_ENDS = 0x27
/** A block that holds nothing but the next of `texts`; with a look. */
export const TEXT_BLOCK = 0x28
/** An inline element begins; with a look. */
export const PART = 0x29
/** The same, where the first thing in it is a text. */
export const PART_BEGINS_WITH_TEXT = 0x2a
export const PART_ENDS = 0x2b
/** An inline element that holds nothing but the next of `texts`; with a look. */
export const TEXT_PART = 0x2c
/** A picture, with three words: its address, what it shows, its classes and ids. */
export const IMAGE = 0x2d
/** A shadow root begins: no element in it stands in one outside. */
export const SHADOW = 0x2e
export const SHADOW_ENDS = 0x2f
/** The document of a frame begins, with one word: the address from which its links count. */
export const FRAME = 0x30
export const FRAME_ENDS = 0x31

/** Of the block that follows: it is not rendered. */
export const HIDDEN = 0x32
export const ROLE = 0x33
export const ID = 0x34
/** Of the part that follows: where it leads; an address that Cloudflare hides; when it was. */
export const HREF = 0x35
export const HIDDEN_EMAIL = 0x36
export const WHEN = 0x37
/** Of the link that ends or follows: what it is called, where it shows no text; its `rel`. */
export const LABEL = 0x38
export const REL = 0x39

/** The sign of the first look. */
export const FIRST_LOOK = 0x23
/** Signs made at a time: so many arguments a call may have anywhere. */
const AT_ONCE = 8192

export function signsOf(steps: readonly number[]): string {
  return [...signsInParts(steps)].join('')
}

/** The signs of all steps, a part at a time: a page of a hundred thousand nodes has several hundred thousand steps. */
export function* signsInParts(steps: readonly number[]): Generator<string> {
  for (let from = 0; from < steps.length; from += AT_ONCE)
    yield String.fromCharCode.apply(null, steps.slice(from, from + AT_ONCE))
}
