/**
 * `npm run data`: writes the generated modules of `src/places/` from the tables of `src/places/source/`.
 *
 * @module
 */
import { writeFileSync } from 'node:fs'
import { generatedModules } from './modules.js'

for (const [file, text] of generatedModules()) writeFileSync(file, text)
