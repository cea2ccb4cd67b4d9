import { fold } from '../../text/fold.ts'

/** Folded, and Latin letters without their marks: sites leave them off. Offsets stay those of the text. */
export function bare(text: string): string {
  return fold(text).replace(/[\u00e0-\u017e]/g, (letter) => letter.normalize('NFD')[0]!)
}
