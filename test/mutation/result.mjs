// What is kept of a report of Stryker, and the page that is made of it.

const SEEN = ['Killed', 'Timeout', 'RuntimeError', 'CompileError']
const UNSEEN = ['Survived', 'NoCoverage']

/** The text between two places of a source, lines and columns from 1, as one line. */
function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return oneLine(lines.join('\n'))
}

export const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim()

/** The counts of a file, and each change that no test saw: what stood there, and what was put in its place. */
export function resultOf({ source, mutants }) {
  const survivors = mutants
    .filter(({ status }) => UNSEEN.includes(status))
    .map(({ location, replacement }) => ({ was: textAt(source, location), became: oneLine(replacement ?? '') }))
  return {
    seen: mutants.filter(({ status }) => SEEN.includes(status)).length,
    loaded: mutants.filter(({ status }) => status === 'Ignored').length,
    survivors: survivors.sort((one, other) =>
      `${one.was}${one.became}`.localeCompare(`${other.was}${other.became}`, 'en'),
    ),
  }
}

const row = (cells) => `| ${cells.join(' | ')} |`
const code = (text) => `\`${text.length > 110 ? `${text.slice(0, 110)}…` : text}\``.replaceAll('|', '\\|')

/** The reason for which a change changes no answer; nothing where it was not given. */
const reasonOf = (equivalent, file, { was, became }) =>
  equivalent.find((one) => one.file === file && one.was === was && one.became.includes(became))?.reason

function summaryOf(files, results, equivalent) {
  const measured = files.filter((file) => results[file])
  const all = measured.flatMap((file) => results[file].survivors.map((survivor) => ({ file, ...survivor })))
  const open = all.filter((survivor) => reasonOf(equivalent, survivor.file, survivor) === undefined)
  const seen = measured.reduce((sum, file) => sum + results[file].seen, 0)
  const loaded = measured.reduce((sum, file) => sum + results[file].loaded, 0)
  return { measured, seen, loaded, equivalent: all.length - open.length, open }
}

const nameOf = (file) => `\`${file.replace('src/', '')}\``

/** The files that were tried, by name where they are few. */
const triedOf = (files) => (files.length > 6 ? `${files.length} files` : files.map(nameOf).join(', ') || 'none')

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

/** The page `docs/reference/mutation.md`. */
export function pageOf(rooms, results, equivalent) {
  const rows = Object.entries(rooms).map(([room, { files }]) => ({
    room,
    files,
    ...summaryOf(files, results, equivalent),
  }))
  const open = rows.flatMap((one) => one.open)
  const kept = equivalent.map(({ file, was, became, reason }) =>
    row([`\`${file.replace('src/', '')}\``, code(was), became.map(code).join(' '), reason]),
  )
  return `# Mutation testing

A mutant is the code with one small change: a condition turned round, a text emptied, a block left out. Tests that pass all
the same have not seen the change. \`npm run mutation -- nir\` makes the mutants of a room and runs each against the tests
that reach it; \`npm run mutation -- src/nir/judge/judge.ts\` does it for one file. A run is incremental. On a
busy machine with two cores the ground floor took one minute; a large room takes a quarter of an hour. What was counted is in
\`test/mutation/results.json\`; \`UPDATE_DOCS=1 npm test -- test/mutation\` makes this page of it.

_Seen_ counts the mutants on which a test failed or did not end. _Equivalent_ ones change no answer, for the reason below.
_At load_ counts those of code that runs once when a module is loaded, tables for the most part: they are not tried here, and
the tables have tests and pages of their own. Generated data, barrels and the command are left out.

${row(['Room', 'Tried', 'Seen', 'Equivalent', 'Open', 'Score', 'At load'])}
${row(['---', '---', '---:', '---:', '---:', '---:', '---:'])}
${rows
  .map(({ room, measured, seen, loaded, equivalent: equal, open: left }) =>
    row([room, triedOf(measured), seen, equal, left.length, percent(seen, seen + left.length), loaded]),
  )
  .join('\n')}

The score is the share that was seen of all mutants that are not equivalent. A file that was not tried is in no figure, and a
room without a score was not tried yet.

## Equivalent

${row(['File', 'Code', 'Becomes', 'Why no answer changes'])}
${row(['---', '---', '---', '---'])}
${kept.join('\n')}

## Open

${open.length === 0 ? 'None.' : 'Changes that no test has seen yet.'}
${open.length === 0 ? '' : `\n${row(['File', 'Code', 'Becomes'])}\n${row(['---', '---', '---'])}\n${open.map(({ file, was, became }) => row([`\`${file.replace('src/', '')}\``, code(was), code(became || 'nothing')])).join('\n')}\n`}`
}
