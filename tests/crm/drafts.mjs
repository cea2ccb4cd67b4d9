// Drafts of invented companies, as a file that the workspace imports.

/** @param {number} n */
function company(n) {
  const id = `invented${n}`
  const domain = `pumpenwerk-${n}.example`
  // People past the retention limit are not sent, so these were filed yesterday.
  const at = new Date(Date.now() - 86_400_000).toISOString()
  const evidence = { source: 'page', url: `https://www.${domain}/`, pageTitle: `Pumpenwerk ${n}`, seenAt: at, lastSeenAt: at, extractor: 'imprint', quote: `Pumpenwerk ${n}`, lang: 'en' } // prettier-ignore
  let count = 0
  const claim = (subject, field, value, parts) => ({ id: `${id}c${count++}`, subject, field, value, ...(parts ? { parts } : {}), certainty: 'stated', rank: 'normal', confidence: 0.9, evidence }) // prettier-ignore
  const person = (key, name, title) => [
    claim(`person:${id}${key}`, 'person.name', name),
    claim(`person:${id}${key}`, 'person.title', title),
    claim(`person:${id}${key}`, 'person.email', `${key}@${domain}`),
  ]
  return {
    prospectKey: id,
    name: `Pumpenwerk ${n}`,
    domain,
    domains: [domain],
    createdAt: at,
    updatedAt: at,
    pages: [
      { url: `https://www.${domain}/`, title: `Pumpenwerk ${n}`, firstAt: at, lastAt: at, readAt: [at] },
    ],
    claims: [
      claim('company', 'company.name', `Pumpenwerk ${n}`),
      claim('company', 'company.domain', domain),
      claim('company', 'company.industry', 'Manufacturing'),
      claim('company', 'company.email', `info@${domain}`),
      claim('company', 'company.phone', `+4940${100_000 + n}`),
      ...person('anna', `Anna Muster${n}`, 'CEO'),
      ...person('bernd', `Bernd Beispiel${n}`, 'Head of Sales'),
    ],
  }
}

/** A JSON export of `n` drafts, numbered from `first`. */
export function drafts(count, from = 0) {
  return JSON.stringify({ format: 'dossier-profiles', version: 1, exportedAt: '2026-03-01T09:00:00.000Z', profiles: Array.from({ length: count }, (_, n) => company(from + n)) }) // prettier-ignore
}
