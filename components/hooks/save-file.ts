const KEPT_MS = 60_000

/** Gives the browser a file to download. It never leaves this computer by this. */
export function saveFile(name: string, mime: string, parts: readonly BlobPart[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: mime }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
