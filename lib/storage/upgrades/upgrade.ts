/**
 * A row of `profiles` as the schema epoch before wrote it, made into one of this epoch: pure, and never throws on what an
 * older version may have written. Derived columns need no upgrade; they are computed anew when they do not fit.
 */
export type Upgrade = (row: Readonly<Record<string, unknown>>) => Record<string, unknown>
