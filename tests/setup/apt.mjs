// Installs Debian packages for tests where we are allowed to. Node alone.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** Installs packages without a question; false where we are not allowed to, or apt could not. @param {string[]} packages */
export function installByApt(...packages) {
  const root = process.getuid?.() === 0
  if (!root && !run('sudo', ['-n', 'true'], 'ignore')) return false
  console.log(`Installing ${packages.join(', ')} by apt-get …`)
  const apt = (...args) => {
    const line = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]
    return root ? run(line[0], line.slice(1)) : run('sudo', ['-n', ...line])
  }
  apt('update') // An old list may still do, so the install decides.
  return apt('install', '-y', '--no-install-recommends', ...packages)
}

function run(command, args, out = ['ignore', 'ignore', 'inherit']) {
  return spawnSync(command, args, { stdio: out }).status === 0
}
