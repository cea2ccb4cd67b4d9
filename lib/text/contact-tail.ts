const CONTACT =
  /[\s,;|/·•()–-]{0,6}(?:(?<!\p{L})(?:tel|tél|tlf|tlfn|tlm|phone|fon|ph|mob|cel|celular|móvil|tfno|mobil|mobiel|natel|handy|kom|cell|gsm|fax|ext|durchwahl|wew|interno|e-?mail|mail|тел|моб|доб|эл|تلفن|هاتف|جوال|همراه|داخلی|電話|电话|手机|手機|微信|内線|執業證號|执业证号|证号|邮箱|전화|휴대폰|내선)(?!\p{Script=Latin}|\p{Script=Cyrillic})|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{2,64}@|https?:|www\.|\+?\(?\d[\d\s().\u2011/-]{6,}|[\u06f0-\u06f9][\u06f0-\u06f9\s-]{6,})/iu

export function withoutContact(text: string): string {
  const found = CONTACT.exec(text)
  return found ? text.slice(0, found.index) : text
}

/** Offset of the separator before contact details ("Anna Nowak, tel. 22 …"); -1 if none. */
export function contactAt(text: string): number {
  const found = CONTACT.exec(text)
  return found && found.index > 3 ? found.index : -1
}
