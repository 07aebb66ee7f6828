// “Describe this view”: its sheet, and what is said of things elsewhere too.
export const describe = {
  title: 'This view in words',
  action: 'Describe this view',
  copy: 'Copy the text',
  copied: 'Copied',
  notCopied: 'The browser did not let us copy.',
  selected: (what: string) => `Selected: ${what}.`,
  more: { one: '# more', other: '# more' },
} as const
