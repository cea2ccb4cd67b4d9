// Where Chromium is, and how it comes onto a Debian machine that has none. Node alone.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installByApt, isDebian } from './apt.mjs'

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']

/** Path of the browser: `CHROMIUM`, or a Chromium or Chrome in its usual place; undefined where there is none. */
export function chromiumPath(env = process.env) {
  if (env.CHROMIUM) return env.CHROMIUM
  return places(env).find((place) => existsSync(place))
}

function places(env) {
  const app = (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
  if (process.platform === 'darwin') {
    const apps = [app('Chromium'), app('Google Chrome')]
    return [...apps, ...apps.map((place) => join(env.HOME ?? '', place))]
  }
  if (process.platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        ['Chromium', 'Google\\Chrome'].map((app) => join(folder, app, 'Application\\chrome.exe')),
      )
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')]
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** The browser's path. On Debian and Ubuntu a missing one is installed where we may; elsewhere one sentence says what to do and the process ends with 1. */
export function ensureChromium() {
  const found = chromiumPath()
  if (found !== undefined) {
    if (existsSync(found)) return found
    return giveUp(`CHROMIUM names ${found}, where there is no file.`)
  }
  if (isDebian() && installByApt('chromium')) {
    const installed = chromiumPath()
    if (installed !== undefined) return installed
  }
  return giveUp(
    isDebian()
      ? 'No Chromium found: run "apt-get install chromium" as root, or set CHROMIUM to the path of Chromium or Chrome.'
      : 'No Chromium found: install Chromium or Google Chrome, or set CHROMIUM to its path.',
  )
}

function giveUp(sentence) {
  console.error(sentence)
  process.exit(1)
}
