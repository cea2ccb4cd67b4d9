/**
 * Where a sentence about somebody goes on after the title: "Chair of the board. Born in 1961 …". A long word before the stop;
 * words that custom cuts short in titles ("stellv. Vorsitzende", "kaufm. Leiter") end none.
 */
export const SENTENCE_END =
  /(?<=[\p{L}\p{M}]{5})(?<!(?<!\p{L})(?:stellv|stellvertr|kaufm|techn|verantw|gesch|geschf|landw|zast|wicepr|respons|assist|admin|subst|suppl|independ))\.\s+\p{Lu}/iu
