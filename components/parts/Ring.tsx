import { useSpeech } from '../hooks/speech.ts'

const RADIUS = 15
const LENGTH = 2 * Math.PI * RADIUS

/** The completeness of a profile, as a ring around the number. @param percent 0 to 100 */
export function Ring({ percent }: { readonly percent: number }) {
  const { say, percent: written } = useSpeech()
  const figure = written(percent / 100)
  const label = say('profile.completeness', { share: figure })
  return (
    <span className="ring" role="img" aria-label={label} title={label}>
      <svg viewBox="0 0 36 36" width="40" height="40" aria-hidden="true">
        <circle cx="18" cy="18" r={RADIUS} className="ring-track" />
        <circle
          cx="18"
          cy="18"
          r={RADIUS}
          className="ring-share"
          strokeDasharray={`${(LENGTH * percent) / 100} ${LENGTH}`}
        />
      </svg>
      <span aria-hidden="true" className="ring-figure number">
        {figure.replace(/\s/g, '')}
      </span>
    </span>
  )
}
