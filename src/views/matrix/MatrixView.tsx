import { useMessages } from '@/i18n/language'

export function MatrixView() {
  const text = useMessages().matrix
  return <section aria-label={text.label} />
}
