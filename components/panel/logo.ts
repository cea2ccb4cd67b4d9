import { useEffect, useState } from 'react'
import { useBrowser } from '../browser.ts'

/** The company's logo as the page has loaded it, as a `data:` URL; nothing is fetched. */
export function useLogo(tabId: number | undefined, addresses: readonly string[]): string | undefined {
  const browser = useBrowser()
  const key = `${tabId} ${addresses.join(' ')}`
  const [seen, see] = useState<{ readonly key: string; readonly logo: string | undefined }>()
  useEffect(() => {
    let wanted = true
    if (tabId !== undefined && addresses.length > 0)
      void browser.logo(tabId, addresses).then((logo) => wanted && see({ key, logo }))
    return () => {
      wanted = false
    }
    // `key` stands for the tab and the addresses.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [browser, key])
  return seen?.key === key ? seen.logo : undefined
}
