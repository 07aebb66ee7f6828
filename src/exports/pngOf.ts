// A picture in pixels, painted by the browser from its SVG.
import type { Size } from '@/core/layout/geometry'

export const SCALES = [1, 2, 3, 4] as const
export type Scale = (typeof SCALES)[number]

/** The browser makes no picture of that many pixels. */
export class TooLargeError extends Error {}

export async function pngOf(svg: string, { width, height }: Size, scale: Scale): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new TooLargeError()
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    // Some browsers give nothing where a canvas is too large, others an empty picture.
    if (!blob || !isPainted(context)) throw new TooLargeError()
    return blob
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Every picture has an opaque ground. */
function isPainted(context: CanvasRenderingContext2D): boolean {
  return context.getImageData(0, 0, 1, 1).data[3] === 255
}
