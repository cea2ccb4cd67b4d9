/** An ISO time as it is; for a day without a time its noon where the rep is, which is that day in every time zone. */
export function timeOfDay(iso: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(iso) ? `${iso}T12:00` : iso
}
