/** A subscribable query: emits its result now, and again whenever any context of the extension changes it. */
export interface Live<T> {
  subscribe(next: (answer: T) => void, failed?: (problem: unknown) => void): { unsubscribe(): void }
}
