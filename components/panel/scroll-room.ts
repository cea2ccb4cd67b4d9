import { useEffect, type RefObject } from 'react'

/**
 * What the keyboard brings into sight must not lie under the head or the foot that stay in place: both are measured,
 * as they grow with signs, messages and the reader's letters.
 */
export function useScrollRoom(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const head = panel.current?.querySelector('.company-head')
    const foot = panel.current?.querySelector('.action-bar')
    if (!head || !foot) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => {
      style.scrollPaddingBlock = `${head.clientHeight + ROOM}px ${foot.clientHeight + ROOM}px`
    })
    observer.observe(head)
    observer.observe(foot)
    return () => {
      observer.disconnect()
      style.scrollPaddingBlock = ''
    }
  }, [panel])
}

const ROOM = 12
