// What an invented EspoCRM checks before it takes a record.
import { addresses } from './espocrm-addresses.mjs'
import { invalid } from './espocrm-parts.mjs'

const CURRENCIES = ['EUR', 'USD']

/** The refusal of what was sent; `old` where a record is changed: only what was sent is looked at. */
export function wrongIn({ fields, addresses: kept }, entity, body, old) {
  for (const [name, definition] of Object.entries(fields[entity])) {
    const value = body[name] ?? body[`${name}Id`]
    if (!old && definition.required && !value) return invalid(entity, name, 'required')
    if (value === undefined || value === null || value === '') continue
    if (name === 'phoneNumber' && ![value, ...(body.phoneNumberData ?? []).map((row) => row.phoneNumber)].every((each) => kept.isValidPhone(each))) return invalid(entity, name, 'valid') // prettier-ignore
    if (definition.maxLength && value.length > definition.maxLength) return invalid(entity, name, 'maxLength')
    const known = (each) => !definition.options || definition.allowCustomOptions || definition.options.includes(each) // prettier-ignore
    if (![value].flat().every(known)) return invalid(entity, name, 'valid')
    if (definition.type === 'email' && !/^\S+@\S+\.\S+$/.test(value)) return invalid(entity, name, 'emailAddress') // prettier-ignore
    if (definition.type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(value)) return invalid(entity, name, 'valid')
    // A default currency is given to new records alone.
    if (definition.type === 'currency' && old && !CURRENCIES.includes(body[`${name}Currency`] ?? old[`${name}Currency`])) return invalid(entity, name, 'validCurrency') // prettier-ignore
  }
  return undefined
}

/** A new record whose amounts have the default currency. */
export function withCurrencies(fields, values) {
  const own = Object.keys(values).filter((name) => fields[name]?.type === 'currency' && values[name] !== null && !values[`${name}Currency`]) // prettier-ignore
  return { ...values, ...Object.fromEntries(own.map((name) => [`${name}Currency`, CURRENCIES[0]])) }
}

export function resembles(object, old, values) {
  const same = (name) => values[name] && old[name] && values[name] === old[name]
  if (values.emailAddress && hasEmail(old, values.emailAddress.toLowerCase())) return true
  return object === 'company'
    ? same('name')
    : same('lastName') && (values.firstName ?? '') === (old.firstName ?? '')
}

/** Most records have one address, and of another length: tens of thousands are looked through at each create. */
function hasEmail(old, email) {
  if (old.emailAddressData?.length > 1) return addresses('emailAddress', old).includes(email)
  return old.emailAddress?.length === email.length && old.emailAddress.toLowerCase() === email
}
