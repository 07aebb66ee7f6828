import { useMessages } from '@/i18n/language'

export function TableView() {
  const text = useMessages().table
  return <section aria-label={text.label} />
}
