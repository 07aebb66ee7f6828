// Of several tabs in which one map is changed, the first keeps its changes on the device: others would write over them.
const held = new Map<string, Promise<boolean>>()

/** Whether this tab is the one, from the first time that it asks until it is closed. Where browsers cannot tell, it is. */
export function isSoleWriter(map: string): Promise<boolean> {
  const known = held.get(map)
  if (known) return known
  const asked = take(map)
  held.set(map, asked)
  // Asked anew after the other tab was closed.
  void asked.then((mine) => {
    if (!mine) held.delete(map)
  })
  return asked
}

function take(map: string): Promise<boolean> {
  const { locks } = navigator
  if (!locks) return Promise.resolve(true)
  return new Promise((resolve) => {
    locks
      .request(`entramado-unsaved ${map}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null)
        // Held as long as the page is there.
        return lock === null ? undefined : new Promise<never>(() => {})
      })
      .catch(() => resolve(true))
  })
}
