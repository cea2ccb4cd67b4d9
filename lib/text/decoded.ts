/** Legacy encodings by language; elsewhere windows-1252. */
const OF_LANGUAGE: Readonly<Record<string, string>> = {
  pl: 'windows-1250',
  ru: 'windows-1251',
  fa: 'windows-1256',
  zh: 'gb18030',
}

/** Decodes a file: UTF-16 by its byte order mark, UTF-8 if valid, else the legacy encoding of the language. */
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
