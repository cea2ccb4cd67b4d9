// E-mails and phones of a fake EspoCRM: rows of a record, and flags that belong to the address, whoever has it.

const FIELDS = ['emailAddress', 'phoneNumber']

export class Addresses {
  /** Opted out, invalid, kind of phone: by address. */
  marks = new Map()
  /** The setting `phoneNumberInternational`: numbers are stored as `+4940…`, and others are refused. */
  international = false

  /** The stored form of a value: numbers without spaces. */
  sanitized(values) {
    if (!this.international) return values
    const plain = (number) =>
      String(number).startsWith('+') ? `+${String(number).replace(/\D/g, '')}` : number
    const made = { ...values }
    if (typeof made.phoneNumber === 'string') made.phoneNumber = plain(made.phoneNumber)
    if (Array.isArray(made.phoneNumberData)) made.phoneNumberData = made.phoneNumberData.map((row) => ({ ...row, phoneNumber: plain(row.phoneNumber) })) // prettier-ignore
    return made
  }

  isValidPhone(number) {
    return !this.international || /^\+\d{6,15}$/.test(number)
  }

  /**
   * One address alone takes the place of the first one; rows take the place of all, and set the marks of each address, except of those
   * that belong to a record which this user may not change.
   */
  stored(values, old, mayMark = () => true) {
    const made = { ...values }
    for (const name of FIELDS) {
      const data = `${name}Data`
      if (Array.isArray(values[data])) {
        for (const row of values[data])
          if (mayMark(name, row[name])) this.marks.set(row[name], { type: row.type ?? (name === 'phoneNumber' ? 'Office' : undefined), optOut: row.optOut === true, invalid: row.invalid === true }) // prettier-ignore
        made[data] = values[data].map((row, at) => this.row(name, row[name], row.primary === true || (at === 0 && !values[data].some(({ primary }) => primary)))) // prettier-ignore
        made[name] = made[data].find(({ primary }) => primary)?.[name] ?? null
      } else if (name in values && values[name] !== (old[name] ?? null)) {
        const others = (old[data] ?? []).filter(({ primary }) => !primary)
        made[data] = [...(values[name] ? [this.row(name, values[name], true)] : []), ...others]
      }
    }
    return made
  }

  /** A record with the rows that a single-record request returns, with their current flags. */
  shown(values) {
    const rows = FIELDS.flatMap((name) => {
      const kept = values[`${name}Data`] ?? (values[name] ? [{ [name]: values[name], primary: true }] : [])
      return [[`${name}Data`, kept.map((row) => ({ ...this.row(name, row[name], row.primary === true), ...(this.marks.has(row[name]) ? {} : row) }))]] // prettier-ignore
    })
    return { ...values, ...Object.fromEntries(rows) }
  }

  row(name, address, primary) {
    const { type, optOut = false, invalid = false } = this.marks.get(address) ?? (name === 'phoneNumber' ? { type: 'Office' } : {}) // prettier-ignore
    return { [name]: address, ...(type ? { type } : {}), primary, optOut, invalid }
  }
}

/** Every address of a record, in lower case. */
export const addresses = (name, values) => [values[name], ...(values[`${name}Data`] ?? []).map((row) => row[name])].filter(Boolean).map((each) => each.toLowerCase()) // prettier-ignore
