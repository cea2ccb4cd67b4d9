import { Fragment } from 'react'

/** Words of a value; an address breaks after a slash or an at sign before it is broken within a word. */
export function Breakable({ words }: { readonly words: string }) {
  return words.split(/(?<=[/@])/).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
