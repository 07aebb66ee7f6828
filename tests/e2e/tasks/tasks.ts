// The twenty questions, in one list: each is answered by a pointer and by a keyboard alone, wherever it can be answered.
import { aboutInstitutions } from './aboutInstitutions'
import { aboutTheGap } from './aboutTheGap'
import { aboutTheText } from './aboutTheText'
import { aboutTies } from './aboutTies'
import type { Task } from './task'

export const tasks: readonly Task[] = [...aboutTies, ...aboutInstitutions, ...aboutTheGap, ...aboutTheText]
