// Who brokers between groups, and as what: Gould and Fernandez's roles, counted.
import { useId } from 'react'
import type { Measured } from '@/core/measures/measureAll'
import { BROKER_ROLES, GROUPINGS } from '@/core/measures/measureIds'
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { Rows } from '@/marks/Rows'
import { SaveRows } from '@/marks/SaveRows'
import { setMeasures } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { brokersIn } from './brokersIn'
import { ScrollTable } from './ScrollTable'
import { BROKERAGE_SOURCE } from './sources'
import { brokersTable } from './tables'

export function Brokers({ measured }: { readonly measured: Measured }) {
  const text = useMessages().measures
  const language = useLanguage()
  const id = useId()
  const { graph } = useDocument()
  const measures = useApp((state) => state.view.measures)
  const { grouping } = measures
  const brokers = brokersIn(measured, grouping)
  return (
    <>
      <p className="measures-definition">
        {text.brokersMean} <cite lang="en">{BROKERAGE_SOURCE}</cite>
      </p>
      <div className="measures-bar">
        <label htmlFor={id}>{text.groupBy}</label>
        <select
          id={id}
          className="measures-select"
          value={grouping}
          onChange={({ currentTarget: { value } }) =>
            setMeasures({ ...measures, grouping: GROUPINGS.find((one) => one === value) ?? grouping })
          }
        >
          {GROUPINGS.map((one) => (
            <option key={one} value={one}>
              {text.groupings[one]}
            </option>
          ))}
        </select>
        <SaveRows
          name={text.brokers}
          table={() => brokersTable(graph, language, brokers, text.groupings[grouping])}
        />
      </div>
      {brokers.length === 0 ? (
        <p className="quiet">{text.noBrokers}</p>
      ) : (
        <ScrollTable label={text.brokers}>
          <thead>
            <tr>
              <th scope="col">{text.institution}</th>
              {BROKER_ROLES.map((role) => (
                <th key={role} scope="col" className="measures-number" title={text.roleMeans[role]}>
                  {text.roles[role]}
                </th>
              ))}
              <th scope="col" className="measures-number">
                {text.total}
              </th>
            </tr>
          </thead>
          <tbody>
            <Rows of={brokers}>
              {({ id: actor, counts, total }) => (
                <tr key={actor}>
                  <th scope="row">
                    <ActorName id={actor} />
                  </th>
                  {BROKER_ROLES.map((role) => (
                    <td key={role} className="measures-number">
                      {formatNumber(language, counts[role])}
                    </td>
                  ))}
                  <td className="measures-number">{formatNumber(language, total)}</td>
                </tr>
              )}
            </Rows>
          </tbody>
        </ScrollTable>
      )}
      <ul className="quiet measures-roles">
        {BROKER_ROLES.map((role) => (
          <li key={role}>
            <strong>{text.roles[role]}:</strong> {text.roleMeans[role]}
          </li>
        ))}
      </ul>
    </>
  )
}
