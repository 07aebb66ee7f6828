// The presenter's window: loaded where a window is one. Where it does not arrive the window says so.
import { lazy, Suspense } from 'react'
import { messagesIn } from '@/i18n/language'
import { store } from '@/state/store'

const Arriving = lazy(() =>
  import('@/present/PresenterWindow').then(
    ({ PresenterWindow: Arrived }) => ({ default: Arrived }),
    () => ({ default: Missing }),
  ),
)

export function Presenter({ talk }: { readonly talk: string }) {
  return (
    <Suspense>
      <Arriving talk={talk} />
    </Suspense>
  )
}

function Missing() {
  return <p role="alert">{messagesIn(store.getState().preferences.language).status.told['sheet-missing']}</p>
}
