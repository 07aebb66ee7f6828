// A page of findings about the ties between institutions. Where the reading makes none, the ways on instead.
import { useMessages } from '@/i18n/language'
import { setReading } from '@/state/store'
import { useApp } from '@/state/useApp'
import { FindingsPage, type FindingsPageProps } from './FindingsPage'

export function TiesPage({ children, ...page }: FindingsPageProps) {
  const { gap, vocabulary } = useMessages()
  const reading = useApp((state) => state.view.reading)
  return (
    <FindingsPage {...page}>
      {reading === 'hub' ? (
        <>
          <p>{gap.hub}</p>
          <p className="findings-choices">
            {(['lead', 'everyone'] as const).map((one) => (
              <button type="button" className="button" key={one} onClick={() => setReading(one)}>
                {vocabulary.reading[one]}
              </button>
            ))}
          </p>
        </>
      ) : (
        children
      )}
    </FindingsPage>
  )
}
