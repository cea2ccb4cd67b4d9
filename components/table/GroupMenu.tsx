import { Rows3 } from 'lucide-react'
import type { Columns } from '@/lib/lists/columns.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Menu } from '../parts/Menu.tsx'
import { useColumnWords } from './column-words.ts'

interface GroupMenuProps {
  readonly group: string
  readonly columns: Columns
  readonly onChange: (group: string) => void
}

/** Groups the rows by the values of a column. */
export function GroupMenu({ group, columns, onChange }: GroupMenuProps) {
  const { say } = useSpeech()
  const words = useColumnWords()
  const by = columns.get(group)
  return (
    <Menu
      label={by ? say('grouping.by', { column: words.name(by) }) : say('grouping.title')}
      icon={Rows3}
      look="quiet"
      entries={[
        { label: say('grouping.none'), chosen: !by, run: () => onChange('') },
        ...[...columns.values()]
          .filter(({ id }) => id !== 'name' && id !== 'domain')
          .map((column, at) => ({
            label: words.name(column),
            chosen: column.id === group,
            apart: at === 0,
            run: () => onChange(column.id),
          })),
      ]}
    />
  )
}
