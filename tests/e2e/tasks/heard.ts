// Ten of the questions as they are heard: what must be said, in this order, from the first key to the answer.

import { plural } from '@/i18n/formats'
import { descriptionWordsIn } from '@/i18n/late/description'
import type { Hands } from './hands'
import { allGap, type Model, tieOf } from './model'

export interface Heard {
  /** Of the task, and where it is answered. */
  readonly task: string
  readonly where: string
  /** What a person presses besides, to be where the answer is read. */
  readonly besides?: (hands: Hands) => Promise<void>
  readonly says: (model: Model, answer: readonly string[]) => readonly string[]
}

const CONGRESS = 'org:mx-congress'
const OFFICE = 'org:ohchr-mx'
const tie = tieOf(CONGRESS, OFFICE, 'asked')
const inferred = tieOf('post:un-rc', 'coll:un-offices-gt', 'asked')

const titleOf = ({ name, text }: Model, { a, b }: typeof tie) =>
  `heading, ${name(a)} ${text.card.tie.with} ${name(b)}, level 3`

/** The button that explains it. */
const strength = ({ text: { card } }: Model, state = 'not expanded') => {
  const word = card.modality[tie.modality]
  return `button, ${word}, ${card.whatMeans(word)}, ${state}`
}

export const heard: readonly Heard[] = [
  {
    task: 'with whom',
    where: 'card',
    says: ({ text, fullName }, others) => [
      `combobox, ${text.palette.field}`,
      `region, ${text.card.label}`,
      `heading, ${fullName(CONGRESS)}, level 3`,
      `heading, ${text.card.actor.ties}, level 4`,
      ...others.map((other) => `button, ${other}`),
    ],
  },
  {
    task: 'with whom',
    where: 'map, by its walk',
    says: ({ text: { map, vocabulary }, fullName }) => [
      `${map.roledescription}, ${map.label}`,
      `polite: ${fullName(CONGRESS)}`,
      `polite: ${map.lineStop('1', '1', vocabulary.line.asked, fullName(OFFICE))}`,
    ],
  },
  {
    task: 'who leads it',
    where: 'card',
    says: (model, leaders) => [
      `region, ${model.text.card.label}`,
      titleOf(model, tie),
      strength(model),
      model.text.legend.role.lead,
      ...leaders.map((leader) => `button, ${leader}`),
    ],
  },
  {
    task: 'in which words',
    where: 'card',
    says: (model, words) => [titleOf(model, tie), ...words.map((each) => `button, ${each}`)],
  },
  {
    task: 'what the strength means',
    where: 'card',
    says: (model, meanings) => [strength(model), strength(model, '1 control, expanded'), ...meanings],
  },
  {
    task: 'what is inferred, and why',
    where: 'card',
    says: (model, reasons) => [titleOf(model, inferred), ...reasons.flatMap((reason) => reason.split(': '))],
  },
  {
    task: 'how one reaches another',
    where: 'card',
    says: ({ text, name }, steps) => [
      `button, ${text.path.byName}, ${text.path.begins} ${name('org:iom')}. ${text.path.chooseOther}`,
      `combobox, ${text.path.chooseByName}`,
      `region, ${text.card.label}`,
      text.path.kicker,
      ...steps.flatMap((step) => step.split(' → ').map((end) => `button, ${end}`)),
    ],
  },
  {
    task: 'who leads most',
    where: 'the view in words',
    says: ({ text: { describe }, language }, leaders) => [
      `dialog, ${describe.title}`,
      ...leaders.map((leader) => {
        const [name = '', lines = ''] = leader.split(': ')
        const description = descriptionWordsIn(language)
        return description.leads(name, plural(language, Number(lines), description.lines))
      }),
    ],
  },
  {
    task: 'what folds together',
    where: 'card',
    says: ({ text: { card } }, members) => [
      `button, ${card.actor.fold}`,
      `button, ${card.actor.unfold}`,
      ...members.map((member) => `button, ${member}`),
    ],
  },
  {
    task: 'how the Congress was read',
    where: 'card',
    says: ({ text, language }, questions) => [
      `heading, ${plural(language, questions.length, text.card.open.title)}, level 4`,
      ...questions,
    ],
  },
  {
    task: 'what is permitted only',
    where: 'gap',
    besides: ({ perform }) => perform('go-to/view'),
    says: ({ text: { gap, card }, name, language }) => [
      `region, ${gap.label}`,
      `heading, ${gap.lists.missing} ${allGap.missing.length.toLocaleString(language)}, level 3`,
      ...allGap.missing
        .filter(({ modality }) => modality === 'permitted')
        .map(
          ({ a, b }) =>
            `button, ${name(a)} ${card.tie.with} ${name(b)} · ${card.modality.permitted}, ${card.inferred}`,
        ),
    ],
  },
]
