// The named peer of the first thing that is seen: React alone, with one paragraph.
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (root) createRoot(root).render(<p>React alone</p>)
