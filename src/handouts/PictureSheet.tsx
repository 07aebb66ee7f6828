// How a picture of the view shall be: its format, its section, its size.
import { useId, useState } from 'react'
import { svgText } from '@/drawing/svgText'
import { fileNameOf } from '@/exports/citation'
import { pngOf, SCALES, type Scale, TooLargeError } from '@/exports/pngOf'
import { saveBlob } from '@/exports/save'
import { withFonts } from '@/exports/withFonts'
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useHandoutWords } from '@/i18n/late/handouts'
import { store } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { Dialog } from '@/ui/Dialog'
import { Segmented } from '@/ui/Segmented'
import { pictureNow, type Section } from './pictureNow'
import { sizeWords } from './sizeWords'
import './handouts.css'

const FORMATS = ['svg', 'png'] as const
type Format = (typeof FORMATS)[number]

export function PictureSheet({ onClose }: { readonly onClose: () => void }) {
  const { shell, frame } = useMessages()
  const handouts = useHandoutWords()
  const text = handouts.picture
  const language = useLanguage()
  const document = useDocument()
  const shown = useApp((state) => state.view.shown)
  const [format, setFormat] = useState<Format>('svg')
  const [section, setSection] = useState<Section>('screen')
  const [scale, setScale] = useState<Scale>(2)
  const [outcome, setOutcome] = useState('')
  const hintId = useId()

  const save = async () => {
    setOutcome(handouts.making)
    let pixels: readonly [string, string] = ['', '']
    try {
      const { svg, ...size } = pictureNow(store.getState(), document, section)
      const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)]
      pixels = [formatNumber(language, width), formatNumber(language, height)]
      const file = `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(await withFonts(svg))}`
      const blob =
        format === 'svg' ? new Blob([file], { type: 'image/svg+xml' }) : await pngOf(file, size, scale)
      const name = fileNameOf({ graph: document.graph, language }, frame.views[shown], format)
      saveBlob(blob, name)
      const made = handouts.saved(name, sizeWords(blob.size, language))
      setOutcome(format === 'png' ? `${made}, ${text.pixels(...pixels)}` : made)
    } catch (error) {
      setOutcome(error instanceof TooLargeError ? text.tooLarge(...pixels) : handouts.notSaved)
    }
  }

  return (
    <Dialog
      title={text.title}
      closeLabel={shell.close}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button button-main" aria-describedby={hintId} onClick={save}>
            {text.save}
          </button>
          <span role="status">{outcome}</span>
        </>
      }
    >
      <div className="handout-choices">
        <p id={hintId}>
          {text.what} {shown !== 'map' && text.seenOnly}
        </p>
        <Segmented
          label={text.format}
          direction="column"
          options={FORMATS.map((value) => ({ value, content: text[value] }))}
          value={format}
          onChange={setFormat}
        />
        {shown === 'map' && (
          <Segmented
            label={text.section}
            options={(['screen', 'whole'] as const).map((value) => ({ value, content: text[value] }))}
            value={section}
            onChange={setSection}
          />
        )}
        {format === 'png' && (
          <Segmented
            label={text.scale}
            options={SCALES.map((value) => ({
              value: String(value),
              content: text.times(formatNumber(language, value)),
            }))}
            value={String(scale)}
            onChange={(value) => setScale(SCALES.find((one) => String(one) === value) ?? scale)}
          />
        )}
      </div>
    </Dialog>
  )
}
