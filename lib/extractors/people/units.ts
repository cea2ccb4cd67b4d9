import type { Line, Part } from '../../model/index.ts'
import type { Page } from '../../page/page.ts'
import { contactAt } from '../../text/contact-tail.ts'
import { opensAsStreet } from '../../text/street.ts'

/** A line, or a piece of it that an inline element sets apart: the bricks that cards and lists are built of. */
export interface Unit {
  /** Index in the list of units. */
  readonly at: number
  readonly line: number
  /** Offsets into the line's text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Equal for units that a template repeats. */
  readonly signature: string
  /** One name set over two lines: the second one. */
  readonly secondLine?: number
}

export type UnitText = Pick<Unit, 'line' | 'start' | 'end' | 'text' | 'signature'>

const EMPHASIS = new Set([
  'b',
  'strong',
  'em',
  'i',
  'span',
  'a',
  'font',
  'big',
  'small',
  'u',
  'mark',
  'time',
  'cite',
])

/** Pieces of one line: whole, or cut at inline elements when `isName` says that one of them is a name. */
export function piecesOf(page: Page, index: number, isName: (text: string) => boolean): UnitText[] {
  const line = page.lines[index]!
  const base = page.signature(line)
  const whole: UnitText = {
    line: index,
    start: 0,
    end: line.text.length,
    text: line.text,
    signature: base + emphasisOf(line),
  }
  const tail = line.text.length > 200 || isName(line.text) ? -1 : contactAt(line.text)
  if (tail > 0 && isName(line.text.slice(0, tail)) && !opensAsStreet(line.text.slice(0, tail)))
    return [
      { ...whole, end: tail, text: line.text.slice(0, tail) },
      ...restOf(line.text, tail).map((rest) => ({ ...whole, ...rest, signature: `${base}|rest` })),
    ]
  // "Anna KocBoard": elements that styles set apart and no blank does are two texts, however much they look like one name.
  if (!line.parts || line.text.length > 240 || (isName(line.text) && !isGlued(line))) return [whole]
  const parts = outerParts(line)
  const head = parts[0] && { ...parts[0], start: 0, end: parts[0].start }
  const named =
    parts.find((part) => isName(line.text.slice(part.start, part.end))) ??
    (head && isName(line.text.slice(0, head.end)) ? head : undefined) ??
    overParts(line, parts, isName)
  if (!named) return [whole]
  const cuts = cutsOf(line, named)
  const pieces = cuts.slice(1).map((end, at) => ({ start: cuts[at]!, end }))
  return pieces
    .map(({ start, end }) => trimmedPiece(line.text, start, end))
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({
      line: index,
      start,
      end,
      text: line.text.slice(start, end),
      signature: `${base}${partSignature(line, start, end)}`,
    }))
}

/** "<span>Anna</span> <span>NOWAK</span> <em>Director</em>": a name over two or three elements that open the line. */
function overParts(line: Line, parts: readonly Part[], isName: (text: string) => boolean): Part | undefined {
  const first = parts[0]
  if (!first || first.start > 0 || parts.length < 2) return undefined
  for (const last of parts.slice(1, 4)) {
    if (last.end >= line.text.length) return undefined
    if (isName(line.text.slice(0, last.end))) return { ...first, end: last.end }
  }
  return undefined
}

/** "Anna Nowak, tel. …": what follows the name, as a piece of its own. */
function restOf(text: string, from: number): { start: number; end: number; text: string }[] {
  const { start, end } = trimmedPiece(text, from, text.length)
  return end > start ? [{ start, end, text: text.slice(start, end) }] : []
}

/** Inline elements of a line without those that wrap all of it. */
function outerParts(line: Line): Part[] {
  return (line.parts ?? []).filter(
    (part) => EMPHASIS.has(part.tag) && part.end - part.start < line.text.length && part.end - part.start > 1,
  )
}

function cutsOf(line: Line, named: Part): number[] {
  const cuts = new Set([0, line.text.length, named.start, named.end])
  for (const part of outerParts(line))
    if (part.start >= named.end || part.end <= named.start) {
      cuts.add(part.start)
      cuts.add(part.end)
    }
  return [...cuts].sort((a, b) => a - b)
}

function trimmedPiece(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && /[\s\p{Pd},;:|/·•()]/u.test(text[start]!)) start += 1
  while (end > start && /[\s\p{Pd},;:|/·•(]/u.test(text[end - 1]!)) end -= 1
  if (text[end - 1] === ')' && !text.slice(start, end).includes('(')) end -= 1
  return { start, end }
}

/** Elements that wrap the whole line tell a name set in bold from the paragraph of the same class below it. */
function emphasisOf(line: Line): string {
  return partSignature(line, 0, line.text.length)
}

function partSignature(line: Line, start: number, end: number): string {
  const wrapping = (line.parts ?? []).filter(
    (part) => EMPHASIS.has(part.tag) && part.start <= start && part.end >= end,
  )
  return wrapping.length ? `|${wrapping.map((part) => `${part.tag}.${part.cls ?? ''}`).join('>')}` : ''
}

/** An element begins with a capital right after a small letter. */
function isGlued(line: Line): boolean {
  return outerParts(line).some(({ start }) => /^\p{Ll}\p{Lu}/u.test(line.text.slice(start - 1, start + 1)))
}
