// Which keys act in which view, for the help: the tables by which the views themselves act.
import { GRID_KEYS, type GridCommand } from '@/ui/gridWalk'
import type { KeyRow } from '@/ui/keyTable'
import { LIST_KEYS, type ListCommand } from '@/ui/listWalk'
import { GEOGRAPHY_KEYS, type GeographyCommand } from './geography/keys'
import { MAP_KEYS, type MapCommand } from './map/keys'
import { OUTLINE_KEYS, type OutlineCommand } from './outline/keys'

type Command = MapCommand | GridCommand | OutlineCommand | GeographyCommand | ListCommand
type Place = 'onMap' | 'inGrids' | 'inOutline' | 'inGeography' | 'inPlot'

export const KEYS_IN_VIEWS: readonly { readonly place: Place; readonly keys: readonly KeyRow<Command>[] }[] =
  [
    { place: 'onMap', keys: MAP_KEYS },
    { place: 'inGrids', keys: GRID_KEYS },
    { place: 'inOutline', keys: OUTLINE_KEYS },
    { place: 'inGeography', keys: GEOGRAPHY_KEYS },
    { place: 'inPlot', keys: LIST_KEYS },
  ]
