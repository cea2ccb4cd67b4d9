import * as z from 'zod/mini'

const suppressionKinds = ['site', 'mailDomain', 'person'] as const

/** "Never collect this again": a site, the e-mail addresses of a domain, or a person. Outlives the profile it came from. */
export const suppressionSchema = z.object({
  /** `site:acme.example`, `mailDomain:acme.example`, or `person:` and the keyed hash of one identifier of the person. */
  id: z.string().check(z.maxLength(400)),
  kind: z.enum(suppressionKinds),
  /** The domain; for a person, the company's. The name is not stored, so that nothing is left to forget. */
  about: z.string().check(z.maxLength(300)),
  /** Shared by the identifiers of one person. */
  group: z.string().check(z.maxLength(64)),
  /** HMAC key in hex; '' if nothing is hashed. Stored in the row, so that a list from another computer still works. */
  salt: z.string().check(z.maxLength(64)),
  /** ISO time. */
  at: z.string().check(z.maxLength(40)),
})

export type Suppression = z.infer<typeof suppressionSchema>
export type SuppressionKind = Suppression['kind']
