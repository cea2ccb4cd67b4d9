import { connectors } from '../../connectors/shelf.ts'

/** What the connect form needs to know about each CRM; contains nothing that can send. */
export const offers = [...connectors.values()].map(
  ({ id, name, address, asks, asksOnce, keyPage, needsKey, makeKeyField, signIn }) => ({
    id,
    name,
    address,
    asks,
    asksOnce: asksOnce ?? [],
    keyPage,
    needsKey: needsKey === true,
    makesKey: makeKeyField !== undefined,
    signsIn: signIn !== undefined,
  }),
)
