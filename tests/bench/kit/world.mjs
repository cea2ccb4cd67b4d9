// The isolated world of an extension's content script in a page.

/**
 * Opens the address and, once the page is idle, returns a function that evaluates in the extension's world.
 *
 * @param {import('playwright-core').Page} page @param {string} extensionId @param {string} address
 * @returns {Promise<(expression: string) => Promise<any>>}
 */
export async function extensionWorld(page, extensionId, address) {
  const session = await page.context().newCDPSession(page)
  const worlds = []
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
  await session.send('Runtime.enable')
  await page.goto(address, { waitUntil: 'load' })
  const { frameTree } = await session.send('Page.getFrameTree')
  const isOurs = ({ origin, auxData }) =>
    origin === `chrome-extension://${extensionId}` && auxData?.frameId === frameTree.frame.id
  for (let tries = 0; !worlds.some(isOurs); tries += 1) {
    if (tries === 100) throw new Error(`No script of the extension ran on ${address}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: worlds.findLast(isOurs).id,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed')
    return result.value
  }
}
