// Checks public specimens and splits three bills with the built command, or checks the numbers given: `npm run demo -- "2 55 08 14 168 025 38"`.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Runs the command as a user would, and shows what was typed. */
function run(...args) {
  const typed = args.map((argument) => (/^[\w-]+$/.test(argument) ? argument : `'${argument}'`))
  console.log(`$ securite-sociale ${typed.join(' ')}`)
  const { status } = spawnSync(process.execPath, [command, ...args], { stdio: 'inherit' })
  console.log()
  return status ?? 1
}

function title(text) {
  console.log(`— ${text} —\n`)
}

/** Three bills a student could have: the doctor, the specialist seen outside the pathway, the crown. */
function bills() {
  title('Who pays what')
  run('coverage', '--act', 'gp-consultation', '--fee', '30', '--on', '2025-03-01', '--contract', '100%')
  run(
    'coverage',
    ...['--act', 'specialist-consultation', '--fee', '60', '--on', '2025-03-01', '--sector', 'sector-2'],
    ...['--pathway', 'outside', '--contract', '150%', '--locale', 'fr'],
  )
  run('coverage', '--act', 'crown', '--fee', '550', '--on', '2025-03-01', '--contract', '125%+100')
}

const given = process.argv.slice(2)
if (given.length > 0) process.exit(run('check', '--echo', ...given))

// Every number is a public specimen or was made for this demo; none is somebody's.
title('Numbers that stand')
const standing = {
  'The specimen carte Vitale': '2 69 05 49 588 157 80',
  'Corsica since 1976': '2 78 11 2B 050 002 86',
  'The other half of Corsica': '2 84 05 2A 321 025 52',
  'Corsica before 1976': '1 60 01 20 004 010 42',
  'Overseas: three characters and two': '1 85 03 97 105 033 22',
  'Born abroad': '1 98 07 99 216 042 33',
  'Algeria before independence': '1 55 02 91 110 021 45',
  'Algeria or Essonne? The year cannot tell': '1 10 03 91 110 021 35',
  'A pseudo-month: the record was incomplete': '2 85 31 75 056 004 88',
  'A bill that names nobody': '2 55 55 55 911 042 74',
}
for (const [what, number] of Object.entries(standing)) {
  console.log(`${what}:`)
  run('check', '--echo', number)
}

title('Places by their names')
run('check', '--places', '2 55 08 14 168 025 38')
run('check', '--places', '1 60 03 78 400 003 21')
run('check', '--places', '1 10 03 91 110 021 35')

title('A provisional number is no NIR')
run('check', '7 85 03 75 056 004 69')
run('check', '--profile', 'lenient', '7 85 03 75 056 004 69')

title('Numbers that do not stand')
run('check', '2 55 13 14 168 025 38')
run('check', '2 55 O8 14 168 025 38')
run('check', '2 55 08 14 168 025 39')
run('check', '--locale', 'fr', '2 55 08 14 168 025')

bills()
title('From enrolment to the yearly update, then a lost card')
const story = fileURLToPath(new URL('registration.jsonl', import.meta.url))
console.log('In December 2024 rights are open, with a waiting number:')
run('registration', '--day', '2024-12-10', '--locale', 'en', story)
console.log('In June 2026 a second card is in use:')
run('registration', '--day', '2026-06-01', '--locale', 'en', story)
