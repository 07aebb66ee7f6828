// Instead of a white place, when a view's code did not arrive: what happened, and what to do.
import { useMessages } from '@/i18n/language'

export function ViewMissing() {
  const text = useMessages().frame
  return (
    <div className="view-missing" role="alert">
      <p>{text.viewMissing}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {text.reload}
      </button>
    </div>
  )
}
