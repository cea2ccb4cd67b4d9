/** Regular expression source over folded text, and the canonical spelling of the form. */
export type FormRow = readonly [source: string, canon: string]
