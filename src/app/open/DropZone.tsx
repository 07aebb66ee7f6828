// A file dropped anywhere on the page is opened; while one is held over it, the page says so.
import { type ReactNode, useEffect, useState } from 'react'
import { useMessages } from '@/i18n/language'
import { openFile } from '@/state/openGraph'
import './open.css'

export function DropZone({ children }: { readonly children: ReactNode }) {
  const over = useFileDrop()
  return (
    <>
      {children}
      {over && <DropOverlay />}
    </>
  )
}

function DropOverlay() {
  const text = useMessages().open
  return (
    <div className="drop-overlay">
      <p>{text.drop}</p>
      <p className="drop-hint">{text.dropHint}</p>
    </div>
  )
}

function useFileDrop(): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      // Without this the browser would leave the page and show the file.
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(false)
      const [file] = event.dataTransfer?.files ?? []
      if (file) void openFile(file)
    }
    window.addEventListener('dragenter', drag)
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', drag)
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return over
}
