// Programs that nobody here wrote, to read the files that we write: LibreOffice Calc, vobject and Radicale, from Debian;
// and a server to send to: Tryton.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { installByApt, isDebian } from './apt.mjs'

/** Debian's own Python: the packages of Debian are not in another one. */
export const python = '/usr/bin/python3'
const soffices = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'] // prettier-ignore

/** Path of LibreOffice, undefined where there is none. */
export const sofficePath = () => soffices.find((place) => existsSync(place))
/** Whether Debian's Python has a module. @param {string} name */
export const hasModule = (name) => existsSync(python) && spawnSync(python, ['-c', `import ${name}`]).status === 0 // prettier-ignore

/** Tryton's own commands. */
export const trytond = { admin: '/usr/bin/trytond-admin', server: '/usr/bin/trytond' }

/** Installs what is missing where it may; where it may not, says which tests are left out. About a minute, 300 MB. */
export function ensureReaders() {
  const missing = () => [
    ...(sofficePath() === undefined ? ['libreoffice-calc'] : []),
    ...(hasModule('vobject') ? [] : ['python3-vobject']),
    ...(hasModule('radicale') ? [] : ['radicale']),
    ...(hasModule('trytond.modules.party') ? [] : ['tryton-server', 'tryton-modules-party']),
  ]
  const wanted = missing()
  if (wanted.length > 0 && isDebian()) installByApt(...wanted)
  const left = missing()
  if (left.length > 0)
    console.log(
      `Not here: ${left.join(', ')}. The tests that let them read our files, or take what we send, are skipped.`,
    )
}
