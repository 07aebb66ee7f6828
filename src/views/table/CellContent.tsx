// The entries of a cell, each in its language; of very many, the first ones and how many there are.
import { Fragment } from 'react'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { LineMark } from '@/marks/LineMark'
import { OursMark } from '@/marks/OursMark'
import { PlateMark } from '@/marks/PlateMark'
import type { Piece } from './sheet'

const SHOWN = 12

export function CellContent({ pieces }: { readonly pieces: readonly Piece[] }) {
  const text = useMessages().table
  const language = useLanguage()
  const more = pieces.length - SHOWN
  return (
    <>
      {pieces.slice(0, SHOWN).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other name, and never change places
        <Fragment key={index}>
          {index > 0 && (piece.verbatim ? ' · ' : '; ')}
          <Entry piece={piece} />
        </Fragment>
      ))}
      {more > 0 && <span className="quiet"> {plural(language, more, text.more)}</span>}
    </>
  )
}

function Entry({ piece }: { readonly piece: Piece }) {
  const { text, language, before, after, ours, verbatim, line, family } = piece
  return (
    <>
      {line && <LineMark kind={line} />}
      {family && <PlateMark family={family} />}
      {before !== undefined && <span className="quiet">{before} </span>}
      {verbatim ? (
        <q className="table-words" lang={language}>
          {text}
        </q>
      ) : (
        <bdi lang={language}>{text}</bdi>
      )}
      {ours && <OursMark />}
      {after !== undefined && <span className="quiet"> {after}</span>}
    </>
  )
}
