/** The path of an address with its percent-encoding undone; as it is where that is broken. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
