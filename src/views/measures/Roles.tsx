// In how many statements each institution is named, or with how many others it is joined in them, and as what.

import { useMemo } from 'react'
import type { Measured } from '@/core/measures/measureAll'
import { POLARITIES } from '@/core/model/vocabulary'
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useFindingsWords } from '@/i18n/late/findings'
import { ActorName } from '@/marks/ActorName'
import { Rows } from '@/marks/Rows'
import { SaveRows } from '@/marks/SaveRows'
import { COUNTED } from '@/state/appState'
import { setMeasures } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { Segmented } from '@/ui/Segmented'
import { namedIn } from './namedIn'
import { ScrollTable } from './ScrollTable'
import { SortHead } from './SortHead'
import { ROLES_SOURCES } from './sources'
import { rolesTable } from './tables'

const KINDS = ['all', ...POLARITIES] as const

export function Roles({ measured }: { readonly measured: Measured }) {
  const text = useFindingsWords()
  const { measures, legend } = useMessages()
  const language = useLanguage()
  const { graph } = useDocument()
  const chosen = useApp((state) => state.view.measures)
  const { counted, polarity, role: by } = chosen
  const named = useMemo(() => namedIn(measured, { counted, polarity }), [measured, counted, polarity])
  const { roles, rows } = named
  const column = by === null ? -1 : roles.indexOf(by)
  const sorted =
    column < 0
      ? rows
      : [...rows].sort((one, other) => (other.byRole[column] ?? 0) - (one.byRole[column] ?? 0))
  return (
    <>
      <p className="measures-definition">
        {text.rolesMean[counted]} <cite lang="en">{ROLES_SOURCES[counted]}</cite>
      </p>
      <div className="measures-bar">
        <Segmented
          label={text.counted}
          labelHidden
          options={COUNTED.map((value) => ({ value, content: text.counts[value] }))}
          value={counted}
          onChange={(value) => setMeasures({ ...chosen, counted: value })}
        />
        <Segmented
          label={text.polarity}
          labelHidden
          options={KINDS.map((value) => ({ value, content: text.polarities[value] }))}
          value={polarity ?? 'all'}
          onChange={(value) => setMeasures({ ...chosen, polarity: value === 'all' ? null : value })}
        />
        <SaveRows
          name={measures.chapter.roles}
          table={() => rolesTable(graph, language, { roles, rows: sorted }, { counted, polarity })}
        />
      </div>
      {rows.length === 0 ? (
        <p className="quiet">{text.nobodyCounted[counted]}</p>
      ) : (
        <ScrollTable label={measures.chapter.roles}>
          <thead>
            <tr>
              <th scope="col">{measures.institution}</th>
              <SortHead
                title={text.counts[counted]}
                isBy={column < 0}
                onPress={() => setMeasures({ ...chosen, role: null })}
              />
              {roles.map((role, at) => (
                <SortHead
                  key={role}
                  title={legend.role[role]}
                  isBy={at === column}
                  onPress={() => setMeasures({ ...chosen, role })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            <Rows of={sorted}>
              {({ id, all, byRole }) => (
                <tr key={id}>
                  <th scope="row">
                    <ActorName id={id} />
                  </th>
                  <td className="measures-number">{formatNumber(language, all)}</td>
                  {roles.map((role, at) => (
                    <td key={role} className="measures-number" data-none={byRole[at] === 0 || undefined}>
                      {formatNumber(language, byRole[at] ?? 0)}
                    </td>
                  ))}
                </tr>
              )}
            </Rows>
          </tbody>
        </ScrollTable>
      )}
    </>
  )
}
