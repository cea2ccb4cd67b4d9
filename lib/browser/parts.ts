/**
 * Parts of the worker in files of their own. Chrome stops an idle worker after 30 seconds and restarts it for every event,
 * so code that an event does not need should be neither loaded nor run. A worker cannot import a module late, but it may run
 * a script again that it ran during installation, so all parts are run once then.
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

/** What a part's file declares: its name, which is the file's, and its functions. */
export function offerPart(name: string, verbs: object): void {
  scope.dossierParts ??= new Map()
  scope.dossierParts.set(name, verbs)
}

/**
 * How the worker loads its parts. Must be called synchronously while the worker starts. `standOn`: a script that a part
 * needs to have run first.
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

/** The extension's Trusted Types policy requires script URLs to be created this way. */
function trusted(names: readonly string[]): (name: string) => unknown {
  const createScriptURL = (file: string) => {
    if (!names.some((name) => file === `${name}.js`)) throw new TypeError(`There is no part ${file}.`)
    return file
  }
  const policy = scope.trustedTypes?.createPolicy('dossier-parts', { createScriptURL })
  return (name) => (policy ?? { createScriptURL }).createScriptURL(`${name}.js`)
}
