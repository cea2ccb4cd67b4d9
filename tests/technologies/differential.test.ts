import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../lib/technologies/address.ts'
import { technologies, technologyIndex } from '../../lib/technologies/shelf.ts'
import { naiveHits } from './naive.ts'

const index = technologyIndex()
const indexed = (url: string) =>
  index
    .address(addressOf(url)!)
    .map((hit) => `${hit.technology.id} ${JSON.stringify(hit.signal)} ${hit.account}`)
    .sort()

const signals = technologies.flatMap((technology) => technology.signals)
const hosts = signals.flatMap((signal) => ('host' in signal ? [signal.host] : []))
const paths = signals.flatMap((signal) =>
  signal.kind === 'path'
    ? [`/${signal.folders.join('/')}`]
    : 'path' in signal
      ? [signal.path || '/']
      : signal.kind === 'file' || signal.kind === 'npm'
        ? [`/npm/${signal.name}@1.0/${signal.name.replace('*', 'x')}.min.js`]
        : [],
)
const word = fc.stringMatching(/^[a-z\d]{1,9}$/)
const host = fc.oneof(
  fc.constantFrom(...hosts),
  fc.tuple(word, fc.constantFrom(...hosts)).map(([first, rest]) => `${first}.${rest}`),
  fc.tuple(word, fc.constantFrom(...hosts)).map(([first, rest]) => `${first}${rest}`),
  fc.constantFrom('cdn.jsdelivr.net', 'cdnjs.cloudflare.com', 'shop.example', 'unpkg.com'),
)
const path = fc.oneof(
  fc.constantFrom(...paths),
  fc.tuple(fc.constantFrom(...paths), word).map(([first, last]) => `${first}${last}`),
  fc.tuple(fc.constantFrom(...paths), word).map(([first, last]) => `/${last}${first}/${last}.js`),
  fc.array(word, { maxLength: 4 }).map((words) => `/${words.join('/')}`),
)
const query = fc.oneof(
  fc.constant(''),
  fc
    .tuple(fc.constantFrom('id', 'render', 'key', 'company_id', 'token'), word)
    .map(([name, id]) => `?${name}=${id}1234`),
)

describe('the index', () => {
  it('finds what a search without index finds, and nothing else', () => {
    fc.assert(
      fc.property(host, path, query, (host, path, query) => {
        const url = new URL(`https://${host}${path}${query}`).href
        expect(indexed(url)).toEqual(naiveHits(technologies, url))
      }),
      { numRuns: 400 },
    )
  }, 60_000)
})
