// The files that were opened last on this device, asked for anew by whoever shows them.
import { useEffect } from 'react'
import { type RecentFile, recentFiles } from '@/state/recentFiles'
import { setRecentFiles } from '@/state/store'
import { useApp } from '@/state/useApp'

export function useRecentFiles(): readonly RecentFile[] {
  useEffect(() => {
    let current = true
    void recentFiles().then((found) => {
      if (current) setRecentFiles(found)
    })
    return () => {
      current = false
    }
  }, [])
  return useApp((state) => state.recentFiles)
}
