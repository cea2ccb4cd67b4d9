/** A company's own pages at a vendor's host. */
export type Service = 'jobs' | 'help' | 'status' | 'login' | 'booking' | 'trust'

/** Link texts of such pages, separated by `|`. */
export type ServiceWords = Readonly<Record<Service, string>>
