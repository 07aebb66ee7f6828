// Where things stand on a slide of 16 to 9, in points: the words at the left, the picture at the right, the source below it.

export interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export const SLIDE = { width: 960, height: 540 } as const

export const PANEL: Area = { left: 0, top: 0, width: 300, height: SLIDE.height }
/** Within the panel. */
export const WORDS: Area = { left: 24, top: 26, width: 256, height: 470 }
export const PLACE: Area = { left: 24, top: 506, width: 256, height: 18 }
export const PICTURE: Area = { left: 318, top: 18, width: 624, height: 462 }
export const LEGEND: Area = { left: 318, top: 484, width: 624, height: 16 }
export const SOURCE: Area = { left: 318, top: 502, width: 624, height: 30 }
