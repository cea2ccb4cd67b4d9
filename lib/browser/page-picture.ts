import * as z from 'zod/mini'
import { browser } from './api.ts'

/** Side of the copy in pixels: twice the size at which the panel shows it. */
const SIDE = 72
const LONGEST = 60_000

/** The answer comes from a page's process, so accept nothing but a raster image. */
const pictureSchema = z
  .string()
  .check(z.maxLength(LONGEST), z.regex(/^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/))

/**
 * A small copy of the first of these images that the page displays, as a `data:` URL. It is made from pixels the page has
 * already loaded: no request, no change to the DOM. Undefined if none is displayed, or if the image is cross-origin without
 * CORS.
 */
export async function imageOnPage(tabId: number, addresses: readonly string[]): Promise<string | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: copyOf,
      args: [[...addresses], SIDE],
    })
    return pictureSchema.safeParse(answer?.result).data
  } catch {
    return undefined // The tab is gone, or no longer ours to look at.
  }
}

/** Serialised and run in the page's isolated world, so it may reference nothing outside itself. */
function copyOf(addresses: string[], side: number): string {
  for (const image of document.images) {
    const { naturalWidth, naturalHeight } = image
    if (!image.complete || naturalWidth < 8 || naturalHeight < 8) continue
    if (!addresses.includes(image.currentSrc) && !addresses.includes(image.src)) continue
    const canvas = document.createElement('canvas')
    const scale = Math.min(side / naturalWidth, side / naturalHeight)
    canvas.width = Math.max(1, Math.round(naturalWidth * scale))
    canvas.height = Math.max(1, Math.round(naturalHeight * scale))
    try {
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
      return canvas.toDataURL('image/png')
    } catch {
      continue
    }
  }
  return ''
}
