// The map that the app comes with, as it opens.
import { readFileSync } from 'node:fs'
import { opened } from './files'

export const page24Text = readFileSync('data/mexico-2009.coordination.json', 'utf8')
export const { graph: page24, notices: page24Notices } = opened(page24Text)
