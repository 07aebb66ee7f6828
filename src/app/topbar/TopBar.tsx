// The top bar: what is open, and the ways to open, to speak another language, to see it light or dark, to get help.
import { CircleHelp } from 'lucide-react'
import { useEffect } from 'react'
import { inLanguage } from '@/core/model/text'
import { LANGUAGES, useLanguage, useMessages } from '@/i18n/language'
import { speak } from '@/state/speak'
import { useApp } from '@/state/useApp'
import { IconButton } from '@/ui/IconButton'
import { Segmented } from '@/ui/Segmented'
import { openHelp } from '../actions/openHelp'
import { EditButton } from './EditButton'
import { ExportMenu } from './ExportMenu'
import { MapTitle } from './MapTitle'
import { OpenMenu } from './OpenMenu'
import { PresentButton } from './PresentButton'
import { SearchButton } from './SearchButton'
import { ThemeMenu } from './ThemeMenu'
import { ViewSwitch } from './ViewSwitch'
import './menus.css'
import './topbar.css'

export function TopBar() {
  const text = useMessages().shell
  const language = useLanguage()
  const graph = useApp((state) => state.document?.graph)

  useEffect(() => {
    document.title = graph ? `${inLanguage(graph.title, language).text} · ${text.title}` : text.title
  }, [graph, language, text.title])

  return (
    <div className="topbar">
      <h1 className="topbar-name">{text.title}</h1>
      {graph && <MapTitle graph={graph} />}
      <div className="topbar-views">{graph && <ViewSwitch />}</div>
      <div className="topbar-tools">
        <PresentButton />
        <EditButton />
        <SearchButton />
        <OpenMenu />
        {graph && <ExportMenu />}
        <Segmented
          label={text.language}
          labelHidden
          options={LANGUAGES.map((value) => ({
            value,
            lang: value,
            title: text.languages[value],
            content: (
              <>
                <span aria-hidden>{value.toUpperCase()}</span>
                <span className="visually-hidden">{text.languages[value]}</span>
              </>
            ),
          }))}
          value={language}
          onChange={speak}
        />
        <ThemeMenu />
        <IconButton icon={CircleHelp} label={text.help} onPress={openHelp.run} />
      </div>
    </div>
  )
}
