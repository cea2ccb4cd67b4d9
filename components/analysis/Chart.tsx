import { ClipboardCopy, FileDown } from 'lucide-react'
import { useId, useState } from 'react'
import type { Column } from '@/lib/lists/column.ts'
import { csvOf, type Count } from '@/lib/lists/counts.ts'
import { saveFile } from '../hooks/save-file.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { useStatus } from '../parts/Status.tsx'
import { useColumnWords } from '../table/column-words.ts'
import { useGroupName } from '../table/group-name.ts'

interface ChartProps {
  readonly column: Column
  readonly counts: readonly Count[]
}

const SHOWN = 10

/** One distribution: bars with numbers, and buttons to copy or save them. */
export function Chart({ column, counts }: ChartProps) {
  const { say, number, percent } = useSpeech()
  const words = useColumnWords()
  const nameOf = useGroupName()
  const { show } = useStatus()
  const title = useId()
  const [all, showAll] = useState(false)
  const name = words.name(column)
  const shown = all ? counts : counts.slice(0, SHOWN)
  // If every group is small, marking each one is pointless.
  const isMarked = counts.some(({ few }) => !few)
  const most = Math.max(...counts.map(({ count }) => count))
  const table = () => [
    [name, say('analysis.count'), say('analysis.fitting'), '%'],
    ...counts.map((one) => [nameOf(column, one), one.count, one.matching, Math.round(one.share * 1000) / 10]),
  ]
  const copy = () =>
    void navigator.clipboard
      .writeText(
        table()
          .map((cells) => cells.join('\t'))
          .join('\n'),
      )
      .then(() => show({ words: say('analysis.copied', { name }) }))
      .catch(() => show({ words: say('problem.failed'), tone: 'bad' }))
  const save = () => saveFile(`${column.id}.csv`, 'text/csv', ['\uFEFF', csvOf(table())])
  return (
    <section className="chart" aria-labelledby={title}>
      <div className="chart-head">
        <h2 id={title}>{name}</h2>
        <Button
          label={say('analysis.copy', { name })}
          icon={ClipboardCopy}
          look="quiet"
          bare
          onClick={copy}
        />
        <Button label={say('analysis.save', { name })} icon={FileDown} look="quiet" bare onClick={save} />
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{name}</span>
            </th>
            <th scope="col" aria-hidden="true" />
            <th scope="col" className="numbers">
              {say('analysis.count')}
            </th>
            <th scope="col" className="numbers">
              {say('analysis.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.value} className={one.value === '' ? 'chart-none' : undefined}>
              <th scope="row">
                <bdi className="clip" title={nameOf(column, one)}>
                  {nameOf(column, one)}
                </bdi>
              </th>
              <td aria-hidden="true">
                <Bar count={one.count} matching={one.matching} most={most} />
              </td>
              <td className="numbers number">
                {number(one.count)}
                {one.few && isMarked && (
                  <span className="chart-few" title={say('grouping.few')}>
                    <span aria-hidden="true">*</span>
                    <span className="unseen">{say('grouping.few')}</span>
                  </span>
                )}
              </td>
              <td className="numbers number">{percent(one.share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="chart-foot faint">
        {counts.some(({ few }) => few) && <span>{say(isMarked ? 'analysis.few' : 'analysis.allFew')}</span>}
        {counts.length > SHOWN && (
          <Button
            label={say(all ? 'analysis.less' : 'analysis.more', { count: counts.length })}
            look="quiet"
            onClick={() => showAll(!all)}
          />
        )}
      </p>
    </section>
  )
}

const WIDTH = 100
const HEIGHT = 10

/** A bar for the count, with a darker part for those that fit. */
function Bar({
  count,
  matching,
  most,
}: {
  readonly count: number
  readonly matching: number
  readonly most: number
}) {
  const length = (of: number) => (most === 0 ? 0 : (WIDTH * of) / most)
  return (
    <svg className="bar turns" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
      <rect className="bar-all" width={length(count)} height={HEIGHT} rx="1" />
      <rect className="bar-fit" width={length(matching)} height={HEIGHT} rx="1" />
    </svg>
  )
}
