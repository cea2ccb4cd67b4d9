/** What a company links to as its own, though it lies on a vendor's host. */
export type Service = 'jobs' | 'help' | 'status' | 'login' | 'booking' | 'trust'

/** What links to them are called, a bar between two. */
export type ServiceWords = Readonly<Record<Service, string>>
