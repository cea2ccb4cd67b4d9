import { setAgeLimits } from '@/lib/actions/age-limits.ts'
import { ageClasses } from '@/lib/profile/freshness.ts'
import { useAgeLimits } from '../hooks/age-limits.ts'
import { useCommand } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'
import { NumberField } from '../parts/NumberField.tsx'

/** After how many days details should be checked, by kind. */
export function Limits() {
  const { say } = useSpeech()
  const command = useCommand()
  const limits = useAgeLimits()
  return (
    <div className="settings-rows">
      {ageClasses.map((ages) => (
        <label key={ages} className="settings-row">
          <span>{say(`fresh.limit.${ages}`)}</span>
          <NumberField
            value={limits[ages]}
            least={1}
            most={3650}
            whole
            onLeaving
            onNumber={(days) => {
              if (days !== undefined)
                void command(
                  () => setAgeLimits({ ...limits, [ages]: days }),
                  () => undefined,
                )
            }}
          />
        </label>
      ))}
    </div>
  )
}
