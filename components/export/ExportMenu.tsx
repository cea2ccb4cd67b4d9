import { Download } from 'lucide-react'
import { lazy, Suspense, useCallback, useEffect, useState, type ComponentProps } from 'react'
import { useCopy } from '../hooks/copy.ts'
import { useFileWords } from '../hooks/file-words.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Menu, type MenuEntry } from '../parts/Menu.tsx'
import { useExportChoice } from './choice.ts'
import type * as Formats from './formats.ts'
import { useSaving } from './saving.ts'

const ExportDialog = lazy(() => import('./ExportDialog.tsx'))

interface ExportMenuProps extends Omit<ComponentProps<typeof Menu>, 'label' | 'entries'> {
  readonly ids: readonly string[]
  /** Further destinations, listed after the files. */
  readonly more?: readonly MenuEntry[]
}

/** The Export menu: saves a file directly, or opens the dialog for format, fields and checks. */
export function ExportMenu({ ids, more = [], ...button }: ExportMenuProps) {
  const { say } = useSpeech()
  const choice = useExportChoice()
  const { save } = useSaving()
  const [asking, ask] = useState<string>()
  const copyBrief = useCopyBrief()
  const last = choice?.format
  const profile = choice?.profiles.find(({ id }) => id === choice.profile)
  const formats = useFormats()
  // The last used format comes first.
  const usual = [...new Set([...(last === undefined ? [] : [last]), ...(formats?.usualFormats ?? [])])]
  const entries: MenuEntry[] = usual.flatMap((id) => {
    const format = formats?.formatOf(id)
    if (!formats || !format) return []
    const { label, hint } = formats.wordsOf(format)
    return {
      label: say(label),
      hint: say(hint),
      // Files for a CRM's import are checked first.
      run: () =>
        format.checked
          ? ask(id)
          : void save({ ids, format: id, ...(profile ? { without: profile.without } : {}) }),
    }
  })
  return (
    <>
      <Menu
        icon={Download}
        {...button}
        label={say('action.export')}
        entries={[
          ...entries,
          { label: say('export.more'), apart: true, run: () => ask(last ?? 'xlsx') },
          ...(ids.length === 1 ? [{ label: say('copy.brief'), run: () => void copyBrief(ids[0]!) }] : []),
          ...more,
        ]}
      />
      {asking !== undefined && (
        <Suspense fallback={null}>
          <ExportDialog ids={ids} start={asking} onClose={() => ask(undefined)} />
        </Suspense>
      )}
    </>
  )
}

function useCopyBrief(): (profileId: string) => Promise<void> {
  const copy = useCopy()
  const words = useFileWords()
  return useCallback(
    async (profileId) => {
      const { briefForClipboard } = await import('@/lib/actions/copy-brief.ts')
      const brief = await briefForClipboard(profileId, new Date(), words)
      if (brief.ok) await copy(brief.text)
    },
    [copy, words],
  )
}

/** Loaded after the first render: no page needs the format code to open. */
function useFormats(): typeof Formats | undefined {
  const [formats, setFormats] = useState<typeof Formats>()
  useEffect(() => {
    let wanted = true
    void import('./formats.ts').then((read) => wanted && setFormats(read))
    return () => {
      wanted = false
    }
  }, [])
  return formats
}
