/**
 * What a reader does not see and what turns text around: C0 and C1 controls but tab and newline, zero-width blanks and
 * joiners of words, soft hyphens, marks and overrides of direction, fillers, interlinear marks, tag characters. Kept: the
 * joiners U+200C and U+200D, which Persian, Indic scripts and emoji are spelled with.
 * Source: Unicode 16, Default_Ignorable_Code_Point and UAX #9.
 */
const UNSEEN =
  // Each stands for itself here, also those that combine.
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/gu

/** A joiner that joins nothing: at an end, beside a blank, or in a script that is not spelled with it. */
const IDLE_JOINER = /(?<![\p{L}\p{M}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}\p{Extended_Pictographic}])|(?<=[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}])[\u200c\u200d]+/gu // prettier-ignore

const QUICK = /[^\t\n\x20-\x7e\xa0-\xac\xae-\u02ff]/

/** The text as a reader sees it, well formed: nothing in it hides, and nothing turns what stands around it. */
export function visibleText(text: string): string {
  if (!QUICK.test(text)) return text
  return wellFormed(text).replace(UNSEEN, '').replace(IDLE_JOINER, '')
}

/** Half of a surrogate pair is no character, and no address can hold it; a database, a file and a CRM each do something else with it. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}
