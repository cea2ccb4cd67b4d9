/** Grey lines where values will stand; the words that say so are the caller's. */
export function Skeleton({ lines }: { readonly lines: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="skeleton-line">
          <span />
          <span data-length={line % 3} />
        </div>
      ))}
    </div>
  )
}
