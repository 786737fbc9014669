// Weighs and times the place tables beside french-ssn 2.0.3 and @etalab/decoupage-administratif: bytes of a minified
// bundle, import, first lookup, later lookups, heap. Each contender is started in processes of its own, in turn.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

const CONTENDERS = {
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

const ROUNDS = 5
mkdirSync('.tmp/bench', { recursive: true })

const CODES = ['14168', '62500', '75056', '2A004', '33063', '69123', '97105', '59350', '01004', '88500']
const PROBE = `
  import { performance } from 'node:perf_hooks'
  const cpu = () => process.cpuUsage().user
  const heap = () => { for (let i = 0; i < 4; i++) gc(); return process.memoryUsage().heapUsed }
  const codes = []
  for (let d = 1; d <= 95; d++) for (let n = 1; n <= 400; n += 3) codes.push(String(d).padStart(2, '0') + String(n).padStart(3, '0'))
  const shuffled = codes.map((code, i) => codes[(i * 7919) % codes.length])
  const touch = (find) => { for (const code of shuffled) find(code) }
  touch(String)
  const before = heap(), t0 = performance.now(), c0 = cpu()
  const { find } = await import(process.argv[2])
  const imported = performance.now() - t0, importedCpu = cpu() - c0
  const afterImport = heap()
  const t1 = performance.now(), c1 = cpu()
  find(process.argv[3])
  const first = performance.now() - t1, firstCpu = cpu() - c1
  touch(find)
  const afterAll = heap()
  const times = []
  for (let round = 0; round < 5; round++) {
    const t2 = performance.now()
    touch(find)
    times.push((performance.now() - t2) * 1000 / shuffled.length)
  }
  console.log(JSON.stringify({ imported, first, later: Math.min(...times), importHeap: (afterImport - before) / 1000, allHeap: (afterAll - afterImport) / 1000, firstCpu: firstCpu / 1000, importedCpu: importedCpu / 1000 }))
`
writeFileSync('.tmp/bench/probe.mjs', PROBE)

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1]
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

console.log('medians of', ROUNDS, 'processes each; kB are 1000 bytes\n')
for (const [name, { minified, brotli, runs }] of Object.entries(rows)) {
  const of = (key) => median(runs.map((run) => run[key]))
  console.log(name)
  console.log(`  minified ${(minified / 1000).toFixed(1)} kB, brotli ${(brotli / 1000).toFixed(1)} kB`)
  console.log(
    `  import ${of('imported').toFixed(1)} ms (processor ${of('importedCpu').toFixed(1)}), first lookup ${of('first').toFixed(2)} ms (processor ${of('firstCpu').toFixed(2)}), later ${of('later').toFixed(2)} µs`,
  )
  console.log(
    `  heap ${of('importHeap').toFixed(0)} kB after import, + ${of('allHeap').toFixed(0)} kB after every department`,
  )
}
