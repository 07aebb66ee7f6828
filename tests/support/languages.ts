// The words of both languages, for tests that are told in them: the app loads only those that it needs.
import { LANGUAGES, loadLanguage } from '@/i18n/language'

await Promise.all(LANGUAGES.map(loadLanguage))
