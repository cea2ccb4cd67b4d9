/** The host of a URL; the text itself if it is not a URL. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') || url : url
}

/** The path of a URL; the text itself if it is not a URL. */
export function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url
}
