import { useEffect, type RefObject } from 'react'

/**
 * Elements scrolled into view by keyboard must not be covered by the sticky header and footer, so both are measured whenever
 * their size changes.
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
