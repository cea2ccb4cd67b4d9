const KEPT_MS = 60_000

/** Starts a download. The file does not leave this computer. */
export function saveFile(name: string, mime: string, parts: readonly BlobPart[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: mime }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download reads the URL after the click handler has returned.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
