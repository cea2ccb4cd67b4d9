import { customersIn } from '@/lib/files/read/customers.ts'
import { commonOf, type Common } from '@/lib/profile/customers.ts'
import { problem } from '@/lib/model/index.ts'
import { decoded } from '@/lib/text/decoded.ts'
import { useCommand } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'

export interface CustomerFile {
  readonly name: string
  readonly common: Common
}

/** Reads a CRM's table of companies. Nothing of it is stored. */
export function useCustomerFile(read: (file: CustomerFile) => void): (file: File) => void {
  const command = useCommand()
  const { locale } = useSpeech()
  return (file) =>
    void command(
      async () => {
        const table = customersIn(decoded(new Uint8Array(await file.arrayBuffer()), locale.id))
        return table ? { ok: true as const, table } : problem('noTable', file.name)
      },
      ({ table }) => {
        read({ name: file.name, common: commonOf(table.customers) })
        return undefined
      },
    )
}
