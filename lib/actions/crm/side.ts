import { redirectUrl } from '../../browser/sign-in.ts'
import { openWorkspace } from '../../browser/tabs.ts'
import { sourcesAbout } from '../../exporting/sources.ts'
import { plainAddress } from './access.ts'
import * as passphrase from '../passphrase.ts'
import * as connecting from './connect.ts'
import * as jobs from './jobs.ts'
import { keepGoing } from './keep-going.ts'
import { offers } from './offers.ts'
import { ports } from './real-ports.ts'
import { receiptFile } from './receipt-file.ts'

/** Everything that pages do with CRMs, bound to the browser. Entrypoints pass it to components (components/crm.ts). */
export const crmSide = {
  offers,
  sourcesAbout,
  redirectUrl,
  askAccess: connecting.askAccess,
  plainAddress,
  connect: connecting.connect,
  makeKeyFields: connecting.makeKeyFields,
  readFieldsAgain: connecting.readFieldsAgain,
  saveMapping: connecting.saveMapping,
  disconnect: connecting.disconnect,
  start: (connectionId: string, ids: readonly string[], commandId: string, auto: boolean) =>
    jobs.startExport(connectionId, ids, commandId, auto, ports),
  approve: (jobId: string) => jobs.approveExport(jobId, ports),
  decide: (jobId: string, key: string, choice: Parameters<typeof jobs.decide>[2]) =>
    jobs.decide(jobId, key, choice, ports),
  leaveOut: (jobId: string, key: string, out: boolean) => jobs.leaveOut(jobId, key, out, ports),
  pause: (jobId: string) => jobs.pauseExport(jobId, ports),
  resume: (jobId: string) => jobs.resumeExport(jobId, ports),
  cancel: (jobId: string) => jobs.cancelExport(jobId, ports),
  undo: (jobId: string, commandId: string) => jobs.undoExport(jobId, commandId, ports),
  receiptFile,
  keepGoing,
  /** The passphrase that encrypts the credentials. */
  vault: {
    watch: passphrase.watchVault,
    set: passphrase.setPassphrase,
    unlock: passphrase.unlockKeys,
    lock: passphrase.lockKeys,
    remove: passphrase.removePassphrase,
    discardKeys: passphrase.discardKeys,
  },
  openRun: (jobId: string) => openWorkspace(`#/exports/${encodeURIComponent(jobId)}`),
  openConnections: () => openWorkspace('#/connections'),
}

export type CrmSide = typeof crmSide
