// `npm run report -- differences`: a million texts, given to this package and to others, and the bills of public pages;
// `--write` writes docs/reference/differences.md.
import { writeFileSync } from 'node:fs'
import * as coverage from '../../dist/coverage.js'
import * as nir from '../../dist/nir.js'
import * as testing from '../../dist/testing.js'
import { countDifferences } from '../differences/compare.mjs'
import { PAGE, pageOf } from '../differences/page.mjs'

const COUNT = 1_000_000
const page = pageOf(countDifferences(nir, testing, COUNT), COUNT, coverage)
if (process.argv.includes('--write')) writeFileSync(PAGE, page)
else console.log(page)
