/** A copy of a row without some of its optional members. */
export function without<T extends object, K extends keyof T & string>(
  row: T,
  ...names: readonly K[]
): Omit<T, K> {
  const kept = Object.entries(row).filter(([name]) => !(names as readonly string[]).includes(name))
  return Object.fromEntries(kept) as Omit<T, K>
}
