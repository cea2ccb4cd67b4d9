import type { predictionOf } from '../../corpus/prediction.ts'
import { foldKey } from '../../../lib/text/fold.ts'
import type { CompanyPage } from './page.ts'

export interface Count {
  readonly right: number
  readonly found: number
  readonly wanted: number
}

export type CompanyField =
  'name' | 'legalName' | 'founded' | 'employees' | 'industry' | 'address' | 'phones' | 'emails' | 'socials'

export interface CompanyScore {
  readonly counts: Readonly<Record<CompanyField, Count>>
  /** One line for each wrong or missing value. */
  readonly problems: readonly string[]
}

type Found = ReturnType<typeof predictionOf>['company']

export function companyScore(page: CompanyPage, found: Found): CompanyScore {
  const problems: string[] = []
  const told = (field: CompanyField, wrong: readonly string[]) =>
    problems.push(...wrong.map((problem) => `${page.id}: ${field} ${problem}`))
  const one = (
    field: CompanyField,
    wanted: readonly string[],
    value: string | undefined,
    as = letters,
  ): Count => {
    const isRight = value !== undefined && wanted.some((variant) => as(variant) === as(value))
    if (!isRight && (wanted.length > 0 || value !== undefined))
      told(field, [`${value ?? 'none'}, wanted ${wanted[0] ?? 'none'}`])
    return { right: Number(isRight), found: Number(value !== undefined), wanted: Number(wanted.length > 0) }
  }
  const many = (
    field: CompanyField,
    wanted: readonly string[],
    values: readonly string[],
    also: readonly string[] = [],
  ): Count => {
    const missed = wanted.filter((value) => !values.includes(value))
    const strange = values.filter((value) => !wanted.includes(value) && !also.includes(value))
    told(field, [...missed.map((value) => `missed ${value}`), ...strange.map((value) => `${value} is none`)])
    const right = wanted.length - missed.length
    return { right, found: right + strange.length, wanted: wanted.length }
  }
  const counts = {
    name: one('name', page.name, found.name),
    legalName: one('legalName', page.legalName, found.legalName),
    founded: one('founded', page.founded.map(gregorian), found.founded),
    employees: one('employees', page.employees, found.employees, digits),
    industry: one('industry', page.industry, found.industry),
    address: addressCount(page.address, found.address, (wrong) => told('address', [wrong])),
    phones: many('phones', page.phones, found.phones, page.otherPhones),
    emails: many('emails', page.emails, found.emails),
    socials: many('socials', page.socials.map(link), found.socials.map(link)),
  }
  return { counts, problems }
}

/** Right where each part is printed in some part of the address, in whatever order. */
function addressCount(
  wanted: readonly string[],
  found: Found['address'],
  tell: (wrong: string) => void,
): Count {
  const printed = typeof found === 'string' ? found : Object.values(found ?? {}).join(' ')
  const isRight = wanted.length > 0 && printed !== '' && wanted.every((part) => holds(printed, part))
  if (!isRight && (wanted.length > 0 || printed))
    tell(`${printed || 'none'}, wanted ${wanted.join(', ') || 'none'}`)
  return { right: Number(isRight), found: Number(printed !== ''), wanted: Number(wanted.length > 0) }
}

/** Each word is there; where words are not parted, each sign. */
function holds(printed: string, wanted: string): boolean {
  const all = letters(printed)
  const parts = /[\p{Script=Han}\p{Script=Hangul}]/u.test(wanted)
    ? [...letters(wanted)]
    : foldKey(wanted).split(' ')
  return parts.every((part) => all.includes(part))
}

/** A year of the Persian calendar as one of the common calendar. */
const gregorian = (year: string) => (Number(year) < 1500 ? String(Number(year) + 621) : year)
const letters = (text: string) => foldKey(text).replace(/ /g, '')
const digits = (text: string) => foldKey(text).replace(/\D/g, '')
const link = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$|\/$/, '')
