// Light, dark, for a projector, or as the system has it.
import { Monitor, Moon, Presentation, Sun } from 'lucide-react'
import { useMessages } from '@/i18n/language'
import { THEMES } from '@/state/appState'
import { setPreferences } from '@/state/store'
import { useApp } from '@/state/useApp'
import { Popover } from '@/ui/Popover'
import { Segmented } from '@/ui/Segmented'

const ICONS = { system: Monitor, light: Sun, dark: Moon, projector: Presentation } as const

export function ThemeMenu() {
  const text = useMessages().shell
  const theme = useApp((state) => state.preferences.theme)
  const Icon = ICONS[theme]
  return (
    <Popover label={`${text.theme}: ${text.themes[theme]}`} face={<Icon size={18} aria-hidden />}>
      {() => (
        <Segmented
          label={text.theme}
          labelHidden
          direction="column"
          options={THEMES.map((value) => ({ value, content: text.themes[value] }))}
          value={theme}
          onChange={(value) => setPreferences({ theme: value })}
        />
      )}
    </Popover>
  )
}
