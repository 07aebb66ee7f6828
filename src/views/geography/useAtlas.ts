import { useEffect, useState } from 'react'
import { loadAtlas } from './atlas'
import type { Country } from './worldPicture'

/** `undefined` until it has come; `null` where it cannot be had. */
export function useAtlas(): readonly Country[] | null | undefined {
  const [atlas, setAtlas] = useState<readonly Country[] | null>()
  useEffect(() => {
    let current = true
    loadAtlas().then(
      (countries) => {
        if (current) setAtlas(countries)
      },
      () => {
        if (current) setAtlas(null)
      },
    )
    return () => {
      current = false
    }
  }, [])
  return atlas
}
