// An address as a QR code, drawn: dark on light whatever the theme, for a camera reads no other.
import { encode } from 'uqr'
import { type Drawn, drawn } from '@/drawing/drawn'

/** Light modules around it, as its standard asks for. */
const BORDER = 4

/** Pure. `null` where the address is longer than a code holds. */
export function codeDrawing(address: string): Drawn | null {
  const code = encodedOrNull(address)
  if (!code) return null
  const { size, data } = code
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return drawn('svg', { viewBox: `0 0 ${size} ${size}`, 'shape-rendering': 'crispEdges' }, [
    drawn('rect', { width: size, height: size, fill: '#fff' }),
    drawn('path', { d: path, fill: '#000' }),
  ])
}

function encodedOrNull(address: string) {
  try {
    return encode(address, { ecc: 'M', border: BORDER })
  } catch {
    return null
  }
}
