// How much looking-for a file may ask of the gate (SPEC M14), so that no file under the size cap takes absurd time.

export interface Work {
  /** Takes `cost` from what is left and says whether there was that much. */
  spend(cost: number): boolean
}

export interface WorkAllowed {
  /** Characters of passages read in search of quotations and connectors. */
  readonly searching: Work
  /** Characters of passages read for a quotation that looks like one that is gone. */
  readonly resembling: Work
  /** Cells of edit-distance tables, for the nearest id or key. */
  readonly comparing: Work
}

/** In proportion to the length of the file, with a floor that is far above what a page of a report needs. */
export function workAllowed(characters: number): WorkAllowed {
  return {
    searching: work(10_000_000 + 20 * characters),
    resembling: work(600_000 + 2 * characters),
    comparing: work(4_000_000 + 2 * characters),
  }
}

function work(allowed: number): Work {
  let left = allowed
  return {
    spend: (cost) => {
      if (cost > left) return false
      left -= cost
      return true
    },
  }
}
