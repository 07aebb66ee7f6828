// The audit of the text: which words are read and as what, what they leave open, what is inferred.
export const sources = {
  label: 'What the text says, and what was read of it',
  title: 'Sources',
  partsLabel: 'What is audited',
  parts: { words: 'The words', questions: 'Open questions', inferred: 'Inferred' },
  /** `#` is the number of words. */
  read: {
    one: (read: string, share: string) => `${read} of # word is read (${share}).`,
    other: (read: string, share: string) => `${read} of # words are read (${share}).`,
  },
  wordsMean:
    'Every word of the text stands here once, in the first of these classes that it belongs to. Press a class to see only its words.',
  allClasses: 'all',
  classesLabel: 'Classes of words',
  classes: {
    names: 'Names an institution',
    ties: 'Ties institutions',
    acts: 'Action',
    topic: 'Names a topic',
    evidence: 'Belongs to a statement',
    unread: 'Not read',
  },
  unread: { one: '# word is not read', other: '# words are not read' },
  unreadMean: 'In the order of the text, so that one can judge what was left out.',
  nothingUnread: 'Every word is read.',
  noText: 'This file has no text.',
  questions: {
    one: '# question is left open by the words.',
    other: '# questions are left open by the words.',
  },
  questionsMean: 'Each with its options, the reading that the map has chosen, and whom it concerns.',
  noQuestions: 'The file records none.',
  inferences: { one: '# assertion is inferred.', other: '# assertions are inferred.' },
  inferencesMean: 'The text does not state them; each has its reason.',
  noNote: 'The file gives no reason.',
  sorts: {
    actor: 'Institution',
    'part-of': 'Membership',
    topic: 'Topic',
    statement: 'Statement',
    participant: 'Part in a statement',
  },
  in: 'in',
  as: (role: string) => `as ${role} in`,
} as const
