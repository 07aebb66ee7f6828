// The closed lists of the format (SPEC M3). Order matters where a comment says so.

/** By force, strongest first: a tie shows the strongest modality of its statements. */
export const MODALITIES = [
  'recommended',
  'called-for',
  'permitted',
  'role-asserted',
  'ongoing',
  'past-fact',
  'welcomed',
  'observed',
] as const

/** `asked`: the text wants it; `existing`: the text says it is or was so; `context`: neither. */
export const POLARITIES = ['asked', 'existing', 'context'] as const

/** The first six connect their institutions, the last two do not. */
export const ROLES = [
  'lead',
  'partner',
  'consultee',
  'counterpart',
  'participant',
  'organiser',
  'example',
  'beneficiary',
] as const

export const CONNECTING_ROLES = [
  'lead',
  'partner',
  'consultee',
  'counterpart',
  'participant',
  'organiser',
] as const

export const STATUSES = ['stated', 'inferred'] as const
export const SCOPES = ['named', 'post', 'collective', 'class', 'placeholder'] as const

/** Widest first. */
export const LEVELS = ['global', 'regional', 'national', 'local'] as const

export const ACTOR_KINDS = [
  'un-system',
  'un-office',
  'un-post',
  'intergovernmental',
  'human-rights-office',
  'treaty-body',
  'mandate-holder',
  'state-executive',
  'consular-service',
  'local-government',
  'legislature',
  'legislative-committee',
  'civil-society',
  'private-sector',
  'other',
] as const

/** Families group kinds; a family is one colour on every view. */
export const FAMILIES = [
  'international',
  'human-rights',
  'state',
  'legislature',
  'civil-society',
  'private-sector',
  'other',
] as const

export const TOPIC_KINDS = ['instrument', 'event', 'mechanism', 'programme', 'group', 'standard'] as const

/** How a statement is turned into ties (SPEC T2–T4). */
export const READINGS = ['lead', 'everyone', 'hub'] as const

export type Modality = (typeof MODALITIES)[number]
export type Polarity = (typeof POLARITIES)[number]
export type Role = (typeof ROLES)[number]
export type Status = (typeof STATUSES)[number]
export type Scope = (typeof SCOPES)[number]
export type Level = (typeof LEVELS)[number]
export type ActorKind = (typeof ACTOR_KINDS)[number]
export type Family = (typeof FAMILIES)[number]
export type TopicKind = (typeof TOPIC_KINDS)[number]
export type Reading = (typeof READINGS)[number]

const FAMILY_OF_KIND: Record<ActorKind, Family> = {
  'un-system': 'international',
  'un-office': 'international',
  'un-post': 'international',
  intergovernmental: 'international',
  'human-rights-office': 'human-rights',
  'treaty-body': 'human-rights',
  'mandate-holder': 'human-rights',
  'state-executive': 'state',
  'consular-service': 'state',
  'local-government': 'state',
  legislature: 'legislature',
  'legislative-committee': 'legislature',
  'civil-society': 'civil-society',
  'private-sector': 'private-sector',
  other: 'other',
}

export function familyOf(kind: ActorKind): Family {
  return FAMILY_OF_KIND[kind]
}

/** How a plate is outlined: one body or post, many, or a place left open. */
export type Outline = 'single' | 'double' | 'dashed'

export function outlineOf(scope: Scope): Outline {
  if (scope === 'placeholder') return 'dashed'
  return scope === 'class' || scope === 'collective' ? 'double' : 'single'
}

const CONNECTING: ReadonlySet<Role> = new Set(CONNECTING_ROLES)

export function isConnecting(role: Role): boolean {
  return CONNECTING.has(role)
}
