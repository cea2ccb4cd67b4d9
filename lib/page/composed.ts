import type { Observation, Transcript } from '../model/index.ts'
import { DEFAULT_BUDGET, type Budget } from './budget.ts'
import { Composer } from './composer.ts'

/** What a page says, made of what its thread wrote down. A transcript is as hostile as the page: whatever it says, the limits of an observation are kept. */
export function composed(transcript: Transcript, budget: Budget = DEFAULT_BUDGET): Composed {
  const composer = new Composer(transcript, budget)
  const isWhole = composer.compose()
  const { images, writer, list } = composer
  const { url, title, lang, meta, links, jsonLd, items, resources, cookies, marks, headers, frames, stats } =
    transcript
  const observation: Observation = {
    url,
    title,
    lang,
    meta,
    links,
    jsonLd,
    items,
    blocks: list.blocks,
    lines: writer.lines,
    anchors: writer.anchors,
    images,
    resources,
    cookies,
    ...(marks && { marks }),
    ...(headers && { headers }),
    ...(frames !== undefined && { frames }),
    stats: { ...stats, truncated: stats.truncated || !isWhole },
  }
  return { observation, firstTexts: writer.firstTexts }
}

export interface Composed {
  readonly observation: Observation
  /** For each line, the text in which it begins. */
  readonly firstTexts: readonly number[]
}
