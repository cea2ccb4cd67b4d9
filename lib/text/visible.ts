/**
 * Invisible and bidirectional formatting characters: C0 and C1 controls except tab and newline, zero-width spaces and word
 * joiners, soft hyphens, directional marks and overrides, fillers, interlinear annotation, tags. Kept: the joiners U+200C and
 * U+200D, which Persian, Indic scripts and emoji need. Source: Unicode 16, Default_Ignorable_Code_Point and UAX #9.
 */
const UNSEEN =
  // Combining characters are meant individually.
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/gu

/** A joiner without effect: at an end, beside a space, or in a script that does not use it. */
const IDLE_JOINER = /(?<![\p{L}\p{M}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}\p{Extended_Pictographic}])|(?<=[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}])[\u200c\u200d]+/gu // prettier-ignore

const QUICK = /[^\t\n\x20-\x7e\xa0-\xac\xae-\u02ff]/

/** The well-formed text as a reader sees it, without invisible and bidirectional formatting characters. */
export function visibleText(text: string): string {
  if (!QUICK.test(text)) return text
  return wellFormed(text).replace(UNSEEN, '').replace(IDLE_JOINER, '')
}

/** Replaces lone surrogates, which URLs cannot contain and which databases, files and CRMs treat differently. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}
