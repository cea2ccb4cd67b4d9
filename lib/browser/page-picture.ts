import * as z from 'zod/mini'
import { browser } from './api.ts'

/** Side of the copy in pixels: twice what the panel draws. */
const SIDE = 72
const LONGEST = 60_000

/** The answer comes from a page's process: only a picture of pixels is one. */
const pictureSchema = z
  .string()
  .check(z.maxLength(LONGEST), z.regex(/^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/))

/**
 * A small copy of the first of these pictures that the page shows, as a `data:` address. The pixels are those that the page
 * has loaded: nothing is requested, no node changes. Undefined where none is shown, and where the picture is of another site
 * that does not share its pixels.
 */
export async function pictureOnPage(
  tabId: number,
  addresses: readonly string[],
): Promise<string | undefined> {
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

/** Runs in the page's isolated world, so it may lean on nothing outside itself. */
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
