// Starts the app: the shell first, the document and the view's code at the same time, never one after the other.
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import '@/styles/tokens.css'
import '@/styles/base.css'
import { App } from '@/app/App'
import { renderApp } from '@/app/renderApp'
import { Presenter } from '@/app/story/latePresenter'
import { boot, bootPresenter } from '@/state/boot'
import { presentersTalk } from '@/state/talk'
import { viewIn } from '@/state/url'
import { resumeLastVisit } from '@/state/urlSync'
import { loadView } from '@/views/loadView'
import { prepareReading } from '@/workers/parseClient'

const talk = presentersTalk()
if (talk === null) {
  resumeLastVisit()
  prepareReading()
  void loadView(viewIn(new URLSearchParams(location.search)))
  // The page announces it whatever is shown, and most want it next.
  addEventListener('load', () => void loadView('map'))
  void boot()
} else bootPresenter()

const root = document.getElementById('root')
if (root)
  void renderApp(createRoot(root), talk === null ? <App loadView={loadView} /> : <Presenter talk={talk} />)
