// Loads a newer version of the app that is ready.
import { offered } from './offered'

export const takeTheUpdate = offered('take-update', ({ open }) => open.takeUpdateAction)
