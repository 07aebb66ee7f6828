// An arrangement by its name. Deterministic: the same task gives the same places, in Node and in a worker.
import type { Arranged, LayoutTask } from './arrangement'
import { byCountry } from './byCountry'
import { byLevel } from './byLevel'
import { organic } from './organic'
import { rings } from './rings'

export function arrange(task: LayoutTask): Arranged {
  if (task.nodes.length === 0) return { places: {}, regions: [] }
  switch (task.arrangement) {
    case 'organic':
      return organic(task)
    case 'country':
      return byCountry(task)
    case 'level':
      return byLevel(task)
    case 'rings':
      return rings(task)
  }
}
