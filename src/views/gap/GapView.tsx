import { useMessages } from '@/i18n/language'

export function GapView() {
  const text = useMessages().gap
  return <section aria-label={text.label} />
}
