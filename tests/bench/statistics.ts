// Figures of repeated measurements: medians, since other programs on the machine make some of them much too long.

export interface Sample {
  readonly median: number
  readonly lowest: number
  readonly highest: number
}

/** @throws RangeError on nothing. */
export function sampleOf(values: readonly number[]): Sample {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = (sorted.length - 1) / 2
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]]
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  if (low === undefined || high === undefined || lowest === undefined || highest === undefined)
    throw new RangeError('Nothing was measured')
  return { median: (low + high) / 2, lowest, highest }
}

/** Runs each of them so many times, in turn and turned round every time, so that none always follows the same one. */
export async function interleaved<Name extends string, Figures>(
  rounds: number,
  contenders: Readonly<Record<Name, () => Promise<Figures>>>,
): Promise<Readonly<Record<Name, readonly Figures[]>>> {
  const names = Object.keys(contenders) as Name[]
  const measured = Object.fromEntries(names.map((name): [Name, Figures[]] => [name, []])) as Record<
    Name,
    Figures[]
  >
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed())
      measured[name].push(await contenders[name]())
  }
  return measured
}
