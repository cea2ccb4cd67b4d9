import { setAgeLimits } from '@/lib/actions/age-limits.ts'
import { ageClasses } from '@/lib/profile/freshness.ts'
import { useAgeLimits } from '../hooks/age-limits.ts'
import { useCommand } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'

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
          <input
            className="input"
            type="number"
            min={1}
            max={3650}
            step={1}
            defaultValue={limits[ages]}
            key={limits[ages]}
            onBlur={({ target }) => {
              const days = Math.round(target.valueAsNumber)
              if (days >= 1 && days <= 3650 && days !== limits[ages])
                void command(
                  () => setAgeLimits({ ...limits, [ages]: days }),
                  () => undefined,
                )
              else target.value = String(limits[ages])
            }}
          />
        </label>
      ))}
    </div>
  )
}
