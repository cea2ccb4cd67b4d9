/** Source of an expression over folded text, and the form as it is usually written. */
export type FormRow = readonly [source: string, canon: string]
