// Where each measure is defined: titles as they were published.
import type { MeasureId } from '@/core/measures/measureIds'
import type { Counted } from '@/state/appState'

export const SOURCES: Readonly<Record<MeasureId, string>> = {
  degree: 'Freeman 1979, “Centrality in social networks: conceptual clarification”, Social Networks 1',
  betweenness: 'Freeman 1977, “A set of measures of centrality based on betweenness”, Sociometry 40',
  closeness: 'Freeman 1979, Social Networks 1; Wasserman & Faust 1994, Social Network Analysis',
  coreNumber:
    'Batagelj & Zaveršnik 2003, “An O(m) algorithm for cores decomposition of networks”, arXiv:cs/0310049',
  constraint: 'Burt 1992, Structural Holes',
  effectiveSize:
    'Burt 1992, Structural Holes; Borgatti 1997, “Structural holes: unpacking Burt’s redundancy measures”, Connections 20',
  cutVertex:
    'Hopcroft & Tarjan 1973, “Algorithm 447: efficient algorithms for graph manipulation”, Communications of the ACM 16',
}

export const BROKERAGE_SOURCE =
  'Gould & Fernandez 1989, “Structures of mediation: a formal approach to brokerage in transaction networks”, Sociological Methodology 19'

export const ROLES_SOURCES: Readonly<Record<Counted, string>> = {
  statements:
    'Borgatti & Halgin 2011, “Analyzing affiliation networks”, The SAGE Handbook of Social Network Analysis',
  partners: SOURCES.degree,
}
export const OVERLAP_SOURCE = 'Breiger 1974, “The duality of persons and groups”, Social Forces 53'
export const CENTRALISATION_SOURCE =
  'Freeman 1979, “Centrality in social networks: conceptual clarification”, Social Networks 1'
export const COMMUNITIES_SOURCE =
  'Blondel et al. 2008, “Fast unfolding of communities in large networks”, Journal of Statistical Mechanics; Newman & Girvan 2004, Physical Review E 69'
