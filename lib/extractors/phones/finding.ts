import type { Finding } from '../../model/index.ts'
import type { Page } from '../../page/page.ts'
import type { Kind } from './kind.ts'

export const ID = 'phones'

/** The finding of a number, worth less under the heading of a branch. */
export function finding(
  kind: Kind,
  value: string,
  quote: string,
  line: number,
  confidence: number,
  certainty: 'structured' | 'stated',
  page: Page,
): Finding {
  const branch = kind !== 'fax' && line >= 0 && isBranch(page, line)
  return {
    about: 'company',
    field: kind === 'fax' ? 'company.fax' : 'company.phone',
    value,
    quote,
    certainty,
    extractor: ID,
    confidence: branch ? confidence - 0.2 : confidence,
    ...(line >= 0 ? { line } : {}),
    ...(kind === 'fax' ? {} : { parts: { type: branch ? 'branch' : kind === 'mobile' ? 'mobile' : 'main' } }),
  }
}

const BRANCH =
  /branch|niederlassung|zweigstelle|oddzia[łl]|филиал|представительств|succursale|agence de|sucursal|delegaci[óo]n|filial|sede secondaria|filiale|vestiging|支店|営業所|工場|支社|分公司|办事处|辦事處|지점|지사|공장|فرع|شعبه|şube/i

function isBranch(page: Page, line: number): boolean {
  const heading = page.headingAbove(line)
  return heading >= 0 && line - heading < 12 && BRANCH.test(page.lines[heading]!.text)
}
