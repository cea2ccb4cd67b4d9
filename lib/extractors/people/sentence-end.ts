/**
 * Where a sentence about somebody goes on after the title: "Chair of the board. Born in 1961 …". A long word before the stop;
 * words that custom cuts short in titles ("stellv. Vorsitzende", "kaufm. Leiter") end none. Case counts, as a small letter begins
 * no sentence ("head of logist. operations"), and with the flag `i` a capital matches both.
 */
export const SENTENCE_END =
  /(?<=[\p{L}\p{M}]{5})(?<!(?<!\p{L})(?:[sS](?:tellv(?:ertr)?|ubst|uppl)|[kK]aufm|[tT]echn|[vV]erantw|[gG]eschf?|[lL]andw|[zZ]ast|[wW]icepr|[rR]espons|[aA](?:ssist|dmin)|[iI]ndepend))\.\s+\p{Lu}/u
