// `npm run law -- 2026-12-01`: what of the law is due for a check on a day, today by default, and what changes next.
import { isDay } from '../src/day.js'
import { lawReport } from './law-report.js'

const day = process.argv[2] ?? new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
if (isDay(day)) process.stdout.write(lawReport(day))
else {
  process.stderr.write('Give a day of the calendar: npm run law -- 2026-12-01\n')
  process.exitCode = 2
}
