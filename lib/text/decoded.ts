/** Encodings of tables that are not UTF-8, by the language of the office that wrote them. */
const OF_LANGUAGE: Readonly<Record<string, string>> = {
  pl: 'windows-1250',
  ru: 'windows-1251',
  fa: 'windows-1256',
  zh: 'gb18030',
}

/** The text of a file's bytes: UTF-16 by its mark, UTF-8 where it is valid, else what offices of that language write. */
export function decoded(bytes: Uint8Array, lang: string): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(OF_LANGUAGE[lang] ?? 'windows-1252').decode(bytes)
  }
}
