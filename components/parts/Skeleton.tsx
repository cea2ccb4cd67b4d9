/** Placeholder lines for values that are loading; the caller provides the text for screen readers. */
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
