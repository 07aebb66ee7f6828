// In how many statements each institution is named, and as what.

import { useMemo, useState } from 'react'
import type { Measured } from '@/core/measures/measureAll'
import { POLARITIES, type Polarity, type Role } from '@/core/model/vocabulary'
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { Rows } from '@/marks/Rows'
import { useDocument } from '@/state/useApp'
import { Segmented } from '@/ui/Segmented'
import { namedIn } from './namedIn'
import { SaveRows } from './SaveRows'
import { ScrollTable } from './ScrollTable'
import { SortHead } from './SortHead'
import { ROLES_SOURCE } from './sources'
import { rolesTable } from './tables'

const KINDS = ['all', ...POLARITIES] as const

export function Roles({ measured }: { readonly measured: Measured }) {
  const { findings: text, measures, legend } = useMessages()
  const language = useLanguage()
  const { graph } = useDocument()
  const [kind, setKind] = useState<'all' | Polarity>('all')
  const [by, setBy] = useState<Role | 'all'>('all')
  const named = useMemo(() => namedIn(measured, kind === 'all' ? null : kind), [measured, kind])
  const { roles, rows } = named
  const column = by === 'all' ? -1 : roles.indexOf(by)
  const sorted =
    column < 0
      ? rows
      : [...rows].sort((one, other) => (other.byRole[column] ?? 0) - (one.byRole[column] ?? 0))
  return (
    <>
      <p className="measures-definition">
        {text.rolesMean} <cite lang="en">{ROLES_SOURCE}</cite>
      </p>
      <div className="measures-bar">
        <Segmented
          label={text.polarity}
          labelHidden
          options={KINDS.map((value) => ({ value, content: text.polarities[value] }))}
          value={kind}
          onChange={setKind}
        />
        <SaveRows
          name={measures.chapter.roles}
          table={() => rolesTable(graph, language, { roles, rows: sorted }, text.polarities[kind])}
        />
      </div>
      {rows.length === 0 ? (
        <p className="quiet">{text.nobodyNamed}</p>
      ) : (
        <ScrollTable label={measures.chapter.roles}>
          <thead>
            <tr>
              <th scope="col">{measures.institution}</th>
              <SortHead title={text.statements} isBy={column < 0} onPress={() => setBy('all')} />
              {roles.map((role, at) => (
                <SortHead
                  key={role}
                  title={legend.role[role]}
                  isBy={at === column}
                  onPress={() => setBy(role)}
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
