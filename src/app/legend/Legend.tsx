// The legend that filters: every mark of the map, explained by what it is, counted, and switched by pressing it.
import { useMessages } from '@/i18n/language'
import { ClearFilter } from './ClearFilter'
import { CountriesFacet } from './CountriesFacet'
import { FoldingSection } from './FoldingSection'
import { KindsFacet } from './KindsFacet'
import { LayersSection } from './LayersSection'
import { LeftOutSwitch } from './LeftOutSwitch'
import { LinesFacet } from './LinesFacet'
import { PassagesFacet } from './PassagesFacet'
import { ReadingSwitch } from './ReadingSwitch'
import { RolesFacet } from './RolesFacet'
import './legend.css'

export function Legend() {
  const text = useMessages().frame
  return (
    <div className="legend" tabIndex={-1}>
      <h2 className="visually-hidden">{text.legend}</h2>
      <div className="legend-sections">
        <LinesFacet />
        <ReadingSwitch />
        <KindsFacet />
        <PassagesFacet />
        <CountriesFacet />
        <RolesFacet />
        <FoldingSection />
        <LayersSection />
        <LeftOutSwitch />
      </div>
      <ClearFilter />
    </div>
  )
}
