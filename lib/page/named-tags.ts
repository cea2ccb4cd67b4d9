const NAMED = new Set(['div', 'ul', 'table', 'section', 'td'])

/** Elements that sites name by id and class where they mean a zone of the page. */
export const isNamed = (tag: string) => NAMED.has(tag)
