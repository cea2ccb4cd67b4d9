import browser from 'webextension-polyfill'

/** Chrome APIs that are missing from the polyfill's types. */
interface SidePanelApi {
  open(options: { windowId: number }): Promise<void>
}
export { browser }
export const sidePanel = (): SidePanelApi => (browser as unknown as { sidePanel: SidePanelApi }).sidePanel
