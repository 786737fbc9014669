// `npm run bench -- places`: weighs and times the place tables beside french-ssn 2.0.3 and @etalab/decoupage-administratif: bytes of a minified
// bundle, import, first lookup, later lookups, heap. Each contender is started in processes of its own, in turn; an empty
// module shows what a process costs anyhow. Then searches, beside reading every commune. `--check` fails when the communes
// load in more than a quarter of the time of french-ssn, or a search costs more than a twentieth of reading them all.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { addRow } from './table.mjs'

const CONTENDERS = {
  'an empty module': { code: `export const find = (code) => code` },
  'places/communes': {
    code: `import { findCommune } from './dist/places-communes.js'; export const find = (code) => findCommune(code)[0]?.name`,
  },
  places: {
    code: `import { findDepartment } from './dist/places.js'; export * from './dist/places.js'; export const find = (code) => findDepartment(code.slice(0, 2))[0]?.name`,
  },
  'places without findBirthPlace': {
    code: `import { findDepartment, findCountry, findExtension } from './dist/places.js'; export { findCountry, findExtension }; export const find = (code) => findDepartment(code.slice(0, 2))[0]?.name`,
  },
  'french-ssn 2.0.3, cities': {
    code: `import cities from './node_modules/french-ssn-2/data/cities.json'; export const find = (code) => cities[code]`,
  },
  'etalab, communes': {
    code: `import list from './node_modules/@etalab/decoupage-administratif/data/communes.json'; let index; export const find = (code) => (index ??= new Map(list.map((c) => [c.code, c.nom]))).get(code)`,
  },
}

const isCheck = process.argv.includes('--check')
const ROUNDS = isCheck ? 3 : 9
mkdirSync('.tmp/bench', { recursive: true })

const CODES = ['14168', '62500', '75056', '2A004', '33063', '69123', '97105', '59350', '01004', '88500']
const PROBE = `
  import { performance } from 'node:perf_hooks'
  const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
  const heap = () => { for (let i = 0; i < 6; i++) gc(); return process.memoryUsage().heapUsed / 1000 }
  const codes = []
  for (let d = 1; d <= 95; d++) for (let n = 1; n <= 400; n += 3) codes.push(String(d).padStart(2, '0') + String(n).padStart(3, '0'))
  const shuffled = codes.map((code, i) => codes[(i * 7919) % codes.length])
  // As many lookups in one department: what the engine keeps of code that has run often is not the tables'.
  const inOne = shuffled.map((code) => '62' + code.slice(2))
  const touch = (find, list) => { for (const code of list) find(code) }
  for (const list of [shuffled, inOne]) touch(String, list)
  await import('node:fs/promises')
  const before = heap(), t0 = performance.now(), c0 = cpu()
  const { find } = await import(process.argv[2])
  const imported = performance.now() - t0, importedCpu = cpu() - c0
  const afterImport = heap()
  const t1 = performance.now(), c1 = cpu()
  find(process.argv[3])
  const first = performance.now() - t1, firstCpu = cpu() - c1
  touch(find, inOne)
  const afterOne = heap()
  touch(find, shuffled)
  const afterAll = heap()
  const times = []
  for (let round = 0; round < 5; round++) {
    const t2 = performance.now()
    touch(find, shuffled)
    times.push((performance.now() - t2) * 1000 / shuffled.length)
  }
  console.log(JSON.stringify({ imported, importedCpu, first, firstCpu, later: Math.min(...times), importHeap: afterImport - before, oneHeap: afterOne - afterImport, allHeap: afterAll - afterOne }))
`
writeFileSync('.tmp/bench/probe.mjs', PROBE)

const rows = {}
for (const [name, { code }] of Object.entries(CONTENDERS)) {
  const outfile = `.tmp/bench/${name.replaceAll(/\W+/g, '-')}.mjs`
  await build({
    stdin: { contents: code, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outfile,
    logLevel: 'silent',
  })
  const { readFileSync } = await import('node:fs')
  const bytes = readFileSync(outfile)
  rows[name] = { outfile, minified: bytes.length, brotli: brotliCompressSync(bytes).length, runs: [] }
}
for (let round = 0; round < ROUNDS; round++)
  for (const row of Object.values(rows)) {
    const args = ['--expose-gc', '.tmp/bench/probe.mjs', `${process.cwd()}/${row.outfile}`, CODES[round % CODES.length]]
    row.runs.push(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })))
  }

const compare = (a, b) => a - b
console.log('least / median of', ROUNDS, 'processes each; kB are 1000 bytes\n')
for (const [name, { minified, brotli, runs }] of Object.entries(rows)) {
  const of = (key, digits) => {
    const list = runs.map((run) => run[key]).sort(compare)
    return `${list[0].toFixed(digits)} / ${list[list.length >> 1].toFixed(digits)}`
  }
  console.log(name)
  console.log(`  minified ${(minified / 1000).toFixed(1)} kB, brotli ${(brotli / 1000).toFixed(1)} kB`)
  console.log(`  import ${of('imported', 1)} ms (processor ${of('importedCpu', 1)})`)
  console.log(`  first lookup ${of('first', 2)} ms (processor ${of('firstCpu', 2)}), later ${of('later', 2)} µs`)
  console.log(
    `  heap ${of('importHeap', 0)} kB after import, + ${of('oneHeap', 0)} kB after one department, + ${of('allHeap', 0)} kB after all`,
  )
}

// A search after every letter of a name, as under a form's field.
const { findCommune, findCommunesByName } = await import(`${process.cwd()}/dist/places-communes.js`)
const TYPED = ['meudon', 'saint-denis', 'le mans', "l'hay", 'paris'].flatMap((name) =>
  [...name].map((_, index) => name.slice(0, index + 1)),
)
const everyCode = Array.from({ length: 95 * 999 }, (_, index) =>
  [Math.floor(index / 999) + 1, (index % 999) + 1].map((part, at) => String(part).padStart(at + 2, '0')).join(''),
)
const timed = (work) => {
  const start = process.cpuUsage()
  work()
  return process.cpuUsage(start).user / 1000
}
const times = { search: [], scan: [] }
const firstSearch = timed(() => findCommunesByName('m'))
for (let round = 0; round < ROUNDS; round++) {
  times.search.push(timed(() => TYPED.map((text) => findCommunesByName(text))) / TYPED.length)
  times.scan.push(timed(() => everyCode.map((code) => findCommune(code))))
}
const search = times.search.sort(compare)[ROUNDS >> 1]
const scan = times.scan.sort(compare)[ROUNDS >> 1]
console.log(
  `\nsearch, after each letter typed: ${search.toFixed(1)} ms of the processor, the first ${firstSearch.toFixed(0)} ms`,
)
console.log(`  reading every commune takes × ${(scan / search).toFixed(0)}`)

const importOf = (name) => Math.min(...rows[name].runs.map(({ importedCpu }) => importedCpu))
const isLight = importOf('places/communes') * 4 < importOf('french-ssn 2.0.3, cities')
addRow({
  title: 'import',
  what: 'places/communes',
  cost: `${importOf('places/communes').toFixed(1)} ms`,
  beside: 'french-ssn 2.0.3, cities',
  ratio: importOf('places/communes') / importOf('french-ssn 2.0.3, cities'),
  bar: 0.25,
})
addRow({
  title: 'search',
  what: 'findCommunesByName',
  cost: `${search.toFixed(1)} ms`,
  beside: 'reading every commune',
  ratio: search / scan,
  bar: 0.05,
})
if (isCheck && !(isLight && scan / search > 20)) {
  console.error('places: slower than it may be')
  process.exitCode = 1
}
