/**
 * Parts of the worker that lie in files of their own. Chrome ends an idle worker after half a minute and starts it anew for
 * every event; what is not needed for the event is then neither read nor run. A worker may import no module late, but it may
 * run a script again that it has run while it was installed, so the parts are all run once then.
 */
interface WorkerScope {
  importScripts(...files: unknown[]): void
  addEventListener(type: 'install', listener: () => void): void
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(file: string): string },
    ): {
      createScriptURL(file: string): unknown
    }
  }
  dossierParts?: Map<string, unknown>
}

const scope = globalThis as unknown as WorkerScope

/** What a part's own file says of itself: its name, which is the file's, and its verbs. */
export function offerPart(name: string, verbs: object): void {
  scope.dossierParts ??= new Map()
  scope.dossierParts.set(name, verbs)
}

/**
 * How the worker gets at its parts. Must be called while the worker starts, before anything is awaited. `standOn`: the script
 * that a part needs to have run before its own.
 */
export function partsOf<Parts extends Readonly<Record<string, object>>>(
  names: readonly (keyof Parts & string)[],
  standOn: { readonly [Name in keyof Parts & string]?: string } = {},
): <Name extends keyof Parts & string>(name: Name) => Parts[Name] {
  const scriptsOf = (name: keyof Parts & string): string[] => [
    ...(standOn[name] ? [standOn[name]] : []),
    name,
  ]
  const missing = new Set(names.flatMap(scriptsOf))
  const fileOf = trusted([...missing])
  const run = (name: keyof Parts & string) => {
    for (const script of scriptsOf(name).filter((each) => missing.has(each))) {
      scope.importScripts(fileOf(script))
      missing.delete(script)
    }
  }
  scope.addEventListener('install', () => names.forEach(run))
  return (name) => {
    run(name)
    return scope.dossierParts!.get(name) as Parts[typeof name]
  }
}

/** The extension's policy lets no plain text name a script. */
function trusted(names: readonly string[]): (name: string) => unknown {
  const createScriptURL = (file: string) => {
    if (!names.some((name) => file === `${name}.js`)) throw new TypeError(`There is no part ${file}.`)
    return file
  }
  const policy = scope.trustedTypes?.createPolicy('dossier-parts', { createScriptURL })
  return (name) => (policy ?? { createScriptURL }).createScriptURL(`${name}.js`)
}
