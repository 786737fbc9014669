// The three jobs of the package, with the built command: a number, a bill, a path on a day. `npm run demo -- --all` shows
// more of each; `npm run demo -- "2 55 08 14 168 025 38"` checks the numbers that are given.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Runs the command as a user would, and shows what was typed. */
function run(...args) {
  const typed = args.map((argument) => (/^[\w./-]+$/.test(argument) ? argument : `'${argument}'`))
  console.log(`$ securite-sociale ${typed.join(' ')}`)
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args], { stdio: 'inherit' })
  console.log()
  return status ?? 1
}

function title(text) {
  console.log(`— ${text} —\n`)
}

/** The bill of a doctor, by the law of the day, with a contract that pays the rest of the base. */
const VISIT = ['--act', 'gp-consultation', '--fee', '30', '--on', '2025-03-01', '--contract', '100%']

/** The first months of a student; and the same student over two years. */
const FIRST_MONTHS = 'docs/demo/first-months.jsonl'
const STORY = 'docs/demo/registration.jsonl'
const CONTRACT = 'docs/demo/contract.txt'

/** What a newcomer sees: two screens. */
function threeJobs() {
  title('A number: what it says, or what is wrong with it and where')
  run('check', '--echo', '--places', '2 55 08 14 168 025 38')
  run('check', '2 55 13 14 168 025 39')
  title('A bill: who pays what, and which text says so')
  run('coverage', ...VISIT)
  title('A path: what a student who has just arrived can do on a day, and what comes next')
  run('registration', '--day', '2024-12-10', FIRST_MONTHS)
  console.log('More numbers, bills and days: npm run demo -- --all')
}

// Every number is a public specimen or was made for this demo; none is somebody's.
const WELL_FORMED = {
  'The specimen carte Vitale': '2 69 05 49 588 157 80',
  'Corsica since 1976': '2 78 11 2B 050 002 86',
  'The other half of Corsica': '2 84 05 2A 321 025 52',
  'Corsica before 1976': '1 60 01 20 004 010 42',
  'Overseas: three characters and two': '1 85 03 97 105 033 22',
  'Born abroad': '1 98 07 99 216 042 33',
  'Algeria before independence': '1 55 02 91 110 021 45',
  'Algeria or Essonne? The year cannot tell': '1 10 03 91 110 021 35',
  'A month above 12: the record was incomplete': '2 85 31 75 056 004 88',
  'A bill that names nobody': '2 55 55 55 911 042 74',
}

function everything() {
  title('Numbers that are well formed')
  for (const [what, number] of Object.entries(WELL_FORMED)) {
    console.log(`${what}:`)
    run('check', '--echo', '--places', number)
  }

  title('A number that a single fund gave out is no NIR')
  run('check', '7 85 03 75 056 004 69')
  run('check', '--profile', 'lenient', '7 85 03 75 056 004 69')

  title('Numbers that are wrong')
  run('check', '2 55 O8 14 168 025 38')
  run('check', '2 55 08 14 168 025 39')
  run('check', '--locale', 'fr', '2 55 08 14 168 025')

  title('A contract as an insurer prints it, of an insurer that does not exist')
  console.log(readFileSync(CONTRACT, 'utf8'))
  title('What it pays: five bills of one year, a line each')
  run('coverage', '--bill', 'docs/demo/bill.json', '--contract-file', CONTRACT)
  title('Another bill in full, in French: two hearing aids')
  const aids = ['--act', 'hearing-aid', '--class', 'II', '--ear', 'both', '--fee', '3600', '--on', '2026-09-14']
  run('coverage', ...aids, '--contract-file', CONTRACT, '--locale', 'fr')

  title('What changes in the law')
  run('coverage', '--law-changes', '--day', '2026-11-28')

  title('Three bills: the doctor, a specialist outside the pathway, a crown')
  run('coverage', ...VISIT)
  run(
    'coverage',
    ...['--act', 'specialist-consultation', '--fee', '60', '--on', '2025-03-01', '--sector', 'sector-2'],
    ...['--pathway', 'outside', '--contract', '150%', '--locale', 'fr'],
  )
  run('coverage', '--act', 'crown', '--fee', '550', '--on', '2025-03-01', '--contract', '125%+100')

  title('One student on two days: covered with a temporary number, then with a second card')
  run('registration', '--day', '2024-12-10', '--locale', 'fr', STORY)
  run('registration', '--day', '2026-06-01', STORY)
}

const given = process.argv.slice(2)
if (given.includes('--all')) everything()
else if (given.length > 0) process.exit(run('check', '--echo', ...given))
else threeJobs()
