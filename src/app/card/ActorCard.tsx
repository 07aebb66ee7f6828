// An institution: its names, where it stands, what it is part of, with whom it is joined, and its roles in the text.
import type { Actor } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { familyOf } from '@/core/model/vocabulary'
import { membersOf } from '@/core/ties/folding'
import type { Part } from '@/core/ties/pairs'
import { formatCountry, formatList, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { Local } from '@/marks/Local'
import { Rows } from '@/marks/Rows'
import { StatementButton } from '@/marks/StatementButton'
import { TieButton } from '@/marks/TieButton'
import { useDrawn } from '@/marks/useDrawn'
import { findPath, toggleFold } from '@/state/store'
import { useApp } from '@/state/useApp'
import { ActorFacts } from './ActorFacts'
import { CardHead } from './CardHead'
import { Note } from './Note'
import { OpenQuestions } from './OpenQuestions'
import { OtherNames } from './OtherNames'
import { rolesOf } from './rolesOf'

export function ActorCard({ actor }: { readonly actor: Actor }) {
  const { card, legend, map, path, vocabulary } = useMessages()
  const text = card.actor
  const language = useLanguage()
  const { graph, allTies, standsFor } = useDrawn()
  const hub = useApp((state) => state.view.reading === 'hub')
  const folded = useApp((state) => state.view.folded)
  const { ambiguities, parts } = lookup(graph)
  const members = membersOf(graph, folded, actor.id)
  const whole = standsFor.get(actor.id) ?? actor.id
  const ties = allTies.filter(({ a, b }) => a === actor.id || b === actor.id)
  const roles = rolesOf(graph, [actor.id, ...members])
  const speaks = graph.statements.filter(({ speaker }) => speaker === actor.id).length
  const countries = actor.countries.map((code) => formatCountry(language, code))
  const short = [
    legend.kind[actor.kind],
    actor.level ? map.levels[actor.level] : text.unknownLevel,
    countries.length > 0 ? formatList(language, countries) : text.noCountry,
  ]
  const { actors } = lookup(graph)
  const sayRole = ({ participant: { actor: who, role, status }, takenOverFrom }: Part) => {
    const through = who === actor.id ? undefined : actors.get(who)
    const remarks = [
      through ? text.through(inLanguage(through.short, language).text) : [],
      takenOverFrom !== undefined || status === 'inferred' ? card.inferred : [],
    ].flat()
    return remarks.length > 0 ? `${legend.role[role]} (${remarks.join(', ')})` : legend.role[role]
  }
  return (
    <>
      <CardHead
        kicker={[vocabulary.family[familyOf(actor.kind)], card.scope[actor.scope]]}
        title={<Local of={actor.name} translated={actor.translated} />}
      />
      <OtherNames name={actor.name} acronym={actor.acronym} translated={actor.translated} />
      <p className="quiet">{short.join(' · ')}</p>
      <div className="card-buttons">
        {parts.has(actor.id) && (
          <button type="button" className="button" onClick={() => toggleFold(actor.id)}>
            {folded.has(actor.id) ? text.unfold : text.fold}
          </button>
        )}
        <button type="button" className="button" onClick={() => findPath(actor.id)}>
          {path.from}
        </button>
      </div>
      <section>
        <h4>{text.ties}</h4>
        {whole !== actor.id && (
          <p>
            {text.foldedAway} <ActorName id={whole} />
          </p>
        )}
        {whole === actor.id && ties.length === 0 && (
          <p className="quiet">{hub ? text.noTiesInHub : text.noTies}</p>
        )}
        <Rows of={ties}>{(tie) => <TieButton key={tie.id} tie={tie} from={actor.id} />}</Rows>
      </section>
      <section>
        <h4>{text.roles}</h4>
        {roles.length === 0 && speaks === 0 && <p className="quiet">{text.noRoles}</p>}
        {speaks > 0 && <p>{plural(language, speaks, text.speaks)}</p>}
        <Rows of={roles}>
          {({ statement, parts: has }) => (
            <StatementButton
              key={statement.id}
              statement={statement}
              role={formatList(language, [...new Set(has.map(sayRole))])}
            />
          )}
        </Rows>
      </section>
      <ActorFacts actor={actor} members={members} />
      <Note of={actor} translated={actor.translated} />
      <OpenQuestions questions={ambiguities.get(actor.id) ?? []} />
    </>
  )
}
