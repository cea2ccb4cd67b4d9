/**
 * Converts a `profiles` row from the previous schema epoch. Pure, and never throws on anything an older version may have
 * written. Derived columns need no upgrade; invalid ones are recomputed.
 */
export type Upgrade = (row: Readonly<Record<string, unknown>>) => Record<string, unknown>
