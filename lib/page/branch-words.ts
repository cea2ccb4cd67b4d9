/** In a heading over a branch. */
export const BRANCH =
  /branch|niederlassung|zweigstelle|oddzia[łl]|филиал|представительств|succursale|agence de|sucursal|delegaci[óo]n|filial|sede secondaria|filiale|vestiging|支店|営業所|工場|支社|分公司|办事处|辦事處|지점|지사|공장|فرع|شعبه|şube/i
