// Which arrangement the map is in.
import { useMessages } from '@/i18n/language'
import { ARRANGEMENTS } from '@/state/appState'
import { setArrangement } from '@/state/store'
import { useApp } from '@/state/useApp'

export function ArrangementSwitch() {
  const text = useMessages().map
  const current = useApp((state) => state.view.arrangement)
  return (
    <fieldset className="map-arrangement">
      <legend className="visually-hidden">{text.arrangement}</legend>
      {ARRANGEMENTS.map((arrangement) => (
        <label key={arrangement} {...(arrangement === 'rings' ? { title: text.ringsHint } : {})}>
          <input
            type="radio"
            name="arrangement"
            className="visually-hidden"
            checked={arrangement === current}
            onChange={() => setArrangement(arrangement)}
          />
          <span>{text[arrangement]}</span>
        </label>
      ))}
    </fieldset>
  )
}
