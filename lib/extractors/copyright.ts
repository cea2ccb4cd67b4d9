import { quoteOf } from '../page/quote.ts'
import { companyNamesIn, isNameShaped } from '../text/company-name.ts'
import type { Extractor } from './extractor.ts'

const id = 'copyright'
const SIGN =
  /©|\(c\)|&copy;|copyright|copr\.|all rights reserved|alle rechte vorbehalten|wszelkie prawa zastrzeżone|все права защищены|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|tüm hakları saklıdır|版权所有|版權所有|著作権|جميع الحقوق محفوظة|حقوق|کلیه حقوق|تمامی حقوق/iu
const BEFORE = /^.*?(?:©|\(c\)|copyright|copr\.)/iu
const NOISE = /(?:©|\(c\)|copyright|copr\.|(?:19|20)\d{2}|1[34]\d{2}|[۰-۹]{4}|٢٠[٠-٩]{2}|by\b)/giu
/** The sentence that rights are reserved, in whatever place. */
const RIGHTS =
  /all rights? reserved|alle rechte vorbehalten|wszelkie prawa zastrze[żz]one|все права защищены|tous droits r[ée]serv[ée]s|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|t[üu]m haklar[ıi] sakl[ıi]d[ıi]r|版权所有|版權所有|[无無]断[^\s]{0,12}|جميع الحقوق محفوظة(?: ل(?:ـ|دى)?)?|(?:کلیه|تمامی?|همه)? ?حقوق[^.|–—]{0,60}?(?:محفوظ|متعلق)(?: است| می‌?باشد)?(?: به| برای)?/giu
/** Credits and small print after the name. */
const AFTER =
  /(?:[.,|•·–—-]\s*|\s|^)(?:powered by|designed? by|design:|developed by|created by|realizacja|projekt|webdesign|website by|site by|made (?:by|with)|theme|template|разработка|создание сайта|r[ée]alis(?:ation|[ée])|gestaltung|umsetzung|dise[ñn]o|impressum|imprint|privacy|terms|datenschutz|polityka|cookie|icp|[\p{Script=Han}]?icp备|备案|company (?:no|number)|registered (?:in|no)|vat |p\.? ?iva|nip ).*/isu

/** Persian closes the sentence with its verb. */
const CLOSING = /\s(?:می ?باشد|می\u200cباشد|است|میباشد)[.\s]*(?=$|[.|–—-]|طراحی)/u

/** The holder in "© 2024 NAME. All rights reserved." */
const copyright: Extractor = {
  id,
  *extract(page) {
    for (const [index, line] of page.lines.entries()) {
      if (line.text.length > 300 || !SIGN.test(line.text)) continue
      const { text } = line
      const parts = BEFORE.test(text) ? text.replace(BEFORE, '') : text
      const bare = parts
        .replace(RIGHTS, ' | ')
        .replace(AFTER, '')
        .replace(CLOSING, ' | ')
        .replace(NOISE, ' ')
        .replace(/^[\s\p{P}\p{S}]+/u, (open) => (/[("«„“]$/.test(open.trim()) ? open.trim().slice(-1) : ''))
      const cut = (
        bare
          .split(/\s[|•·–—]\s|\s-\s|[|•]|(?<=\p{L}{3})\.\s|\.$|,\s(?!inc|llc|ltd|s\.)/iu)
          .find((part) => /\p{L}{2}/u.test(part)) ?? ''
      )
        .replace(/(?<![\s,;:–-])[\s,;:–-]+$/u, '')
        .replace(/\s+/g, ' ')
        .trim()
      const inLegal = companyNamesIn(text)[0]
      const name = cut && text.includes(cut) ? cut : inLegal?.name
      if (!name || !isNameShaped(name) || name.split(' ').length > 9) continue
      yield {
        about: 'company',
        field: 'company.name',
        value: name,
        quote: quoteOf(text),
        line: index,
        certainty: 'stated',
        extractor: id,
        confidence: page.zone(line) === 'footer' || index > page.lines.length * 0.8 ? 0.6 : 0.35,
      }
      // A form would have told the legal name already.
      if (!inLegal && /^(?:شرکت|شركة)\s\S+\s\S/u.test(name))
        yield {
          about: 'company',
          field: 'company.legalName',
          value: name,
          quote: quoteOf(text),
          line: index,
          certainty: 'stated',
          extractor: id,
          confidence: 0.5,
        }
    }
  },
}

export default copyright
