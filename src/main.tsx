// Starts the app: the shell first, the document and the map's code at the same time, never one after the other.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import '@/styles/tokens.css'
import '@/styles/base.css'
import { App } from '@/app/App'
import { boot } from '@/state/boot'
import { views } from '@/views/index'

const [map] = views
const loadingView = map.load()
void boot()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App loadingView={loadingView} />
    </StrictMode>,
  )
}
