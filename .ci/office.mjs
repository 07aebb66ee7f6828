// Provides LibreOffice for the tests, where this machine lets us; else `npm test` says what it did not run.
import { provideOffice } from '../.scripts/office.mjs'

const path = await provideOffice()
console.log(path ? `LibreOffice: ${path}` : 'LibreOffice is not here, and cannot be installed by us.')
