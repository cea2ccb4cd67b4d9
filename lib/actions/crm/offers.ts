import { connectors } from '../../connectors/shelf.ts'

/** What a connect screen has to know of each CRM there is, and nothing that could be sent. */
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
