import type { Page } from '../../page/page.ts'

const BRANCH_WORDS =
  /branch|niederlassung|zweigstelle|oddzia[łl]|филиал|представительств|succursale|sucursal|filial|sede secondaria|filiale|vestiging|支店|営業所|工場|分公司|办事处|지점|지사|공장|فرع|شعبه|şube|warehouse|factory|plant|showroom|lager|magazyn|производств|склад/i

/** The heading above names a branch, a works or a store. */
export function isBranchHeading(page: Page, line: number): boolean {
  const heading = page.headingAbove(line)
  return (
    heading >= 0 &&
    line - heading < 8 &&
    page.lines[heading]!.text.length < 80 &&
    BRANCH_WORDS.test(page.lines[heading]!.text)
  )
}
