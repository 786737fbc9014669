// A runner for Stryker that loads the tests of a room once, as one file, and turns the mutants on and off in it. The runner
// for vitest loads every module anew for each mutant, which takes a hundred times as long as the tests that see it.
//
// What a mutant leaves behind, a memory filled with wrong answers for instance, must not decide about the next one. So a
// test that failed has to pass again without the mutant, else all is loaded anew and the mutant tried again. And where code
// remembers, a mutant that no test saw is tried once more on modules that nothing has used, with all tests: only the first
// that used a table is known to reach what takes it apart.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { collectTests, getFn, getHooks } from '@vitest/runner'
import { build } from 'esbuild'
import { LONG } from './mutation-rooms.mjs'

const FILES = JSON.parse(process.env.MUTATION_TESTS ?? '[]')
// Each worker has a file of its own: they begin at the same time.
const BUNDLE = resolve(`.tmp/mutation/tests-${process.env.STRYKER_MUTATOR_WORKER ?? 0}.mjs`)
const HOUR = 3_600_000

/** Stryker lets a mutant pass its place a hundred times as often as the code does; an endless loop shows after ten. */
const OFTEN = 0.1

/** The code that keeps what it has made, its tables taken apart, from one call to the next. */
const REMEMBERS = /src.places|known-headings/

/** The module names that are other files here: the package's own name is its source, as in the unit tests. */
const ALIAS = {
  'fast-check': process.env.MUTATION_FAST_CHECK ?? 'fast-check',
  '@fast-check/vitest': resolve('.config/mutation-laws.mjs'),
  vitest: resolve('.config/mutation-vitest.mjs'),
}

const names = {
  name: 'names',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^(?:fast-check|@fast-check\/vitest|vitest)$/ }, ({ path }) => ({
      path: ALIAS[path],
      external: path === 'fast-check',
    }))
    onResolve({ filter: /^securite-sociale/ }, ({ path, resolveDir }) => {
      const entry = path.replace(/^securite-sociale\/?/, '')
      return find(entry === 'form/dom' ? resolve('src/form/dom.ts') : resolve('src', entry, 'index.ts'), {
        resolveDir,
        kind: 'import-statement',
      })
    })
  },
}

const bundle = () =>
  build({
    stdin: {
      // Not `import './test/setup.ts'`: the package says that no file is there for its side effects, and the seed is one.
      contents: `await import('./test/setup.ts')
        export const files = {
          ${FILES.map((file) => `${JSON.stringify(file)}: () => import('./${file}'),`).join('\n')}
        }`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: BUNDLE,
    logLevel: 'error',
    plugins: [names],
  })

/** Part of the name of each test of a file, so that Stryker knows that a test has changed: it keeps results by name. */
const digestOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8)

/** What `collectTests` of vitest asks of a runner. */
const collector = (files) => ({
  pool: 'threads',
  trace: (_name, ...rest) => rest.at(-1)(),
  importFile: (file) => files[file](),
  config: {
    root: process.cwd(),
    testTimeout: HOUR,
    hookTimeout: HOUR,
    allowOnly: false,
    setupFiles: [],
    tags: [],
    retry: 0,
    maxConcurrency: 1,
    sequence: { hooks: 'stack' },
  },
})

/** The hooks of a suite and of those around it, the outermost first. */
const around = (suite, name) => (suite ? [...around(suite.suite, name), ...getHooks(suite)[name]] : [])

const fullName = (task) => (task.suite ? `${fullName(task.suite)} ${task.name}`.trim() : task.name)

const inOrder = async (hooks, context) => {
  for (const hook of hooks) await hook(context)
}

/** The tests below a suite, and one before them that runs what the suite wants first. */
async function flatten(suite) {
  await inOrder(getHooks(suite).beforeAll, suite)
  const below = await Promise.all(
    suite.tasks
      .filter(({ mode }) => mode === 'run' || mode === 'queued')
      .map((task) => (task.tasks ? flatten(task) : [task])),
  )
  return below.flat()
}

class Runner {
  static inject = ['options']
  #loads = 0
  #tests = new Map()
  /** What a test took last, so that the quick ones go first. */
  #spent = new Map()
  #state

  constructor() {
    this.#state = globalThis.__stryker__ ??= {}
  }

  /** Says that it can load anew, so that nobody starts its worker again: a mutant is off while modules are loaded. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    await bundle()
    await this.#load()
  }

  /** Loads every module of the room and of its tests anew. */
  async #load() {
    this.#state.activeMutant = undefined
    this.#state.currentTestId = undefined
    const { files } = await import(`${pathToFileURL(BUNDLE)}?load=${this.#loads++}`)
    const suites = await collectTests(FILES, collector(files))
    const broken = suites.find(({ result }) => result?.state === 'fail')
    if (broken) throw new Error(`${broken.name}: ${broken.result.errors?.[0]?.stack}`)
    this.#tests = new Map()
    for (const suite of suites) {
      const file = `${suite.name}@${digestOf(suite.name)}`
      for (const [index, task] of (await flatten(suite)).entries()) {
        if (!LONG.test(fullName(task))) this.#tests.set(`${file}#${index} ${fullName(task)}`, task)
      }
    }
  }

  async #result(id) {
    const started = performance.now()
    const failure = await this.#failureOf(this.#tests.get(id))
    const timeSpentMs = performance.now() - started
    this.#spent.set(id, timeSpentMs)
    const result = { id, name: id, timeSpentMs }
    return failure === undefined
      ? { ...result, status: TestStatus.Success }
      : { ...result, status: TestStatus.Failed, failureMessage: failure }
  }

  async #failureOf(task) {
    try {
      await inOrder(around(task.suite, 'beforeEach'), task.context)
      await getFn(task)()
      return undefined
    } catch (error) {
      return String(error?.message ?? error)
    } finally {
      await inOrder(around(task.suite, 'afterEach').reverse(), task.context)
    }
  }

  async dryRun() {
    const tests = []
    for (const id of this.#tests.keys()) {
      this.#state.currentTestId = id
      tests.push(await this.#result(id))
    }
    this.#state.currentTestId = undefined
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#state.mutantCoverage }
  }

  /** The tests up to the first that fails, with a mutant or without one. */
  async #until(ids, mutant, hitLimit) {
    Object.assign(this.#state, { activeMutant: mutant, hitCount: 0, hitLimit })
    const tests = []
    for (const id of ids) {
      tests.push(await this.#result(id))
      if (tests.at(-1).status === TestStatus.Failed) break
    }
    this.#state.activeMutant = undefined
    const ended = determineHitLimitReached(this.#state.hitCount, hitLimit)
    return ended ?? { status: DryRunStatus.Complete, tests }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    const spent = (id) => this.#spent.get(id) ?? 0
    const quickFirst = (ids) => ids.toSorted((one, other) => spent(one) - spent(other))
    const run = (ids) => this.#until(quickFirst(ids), activeMutant.id, hitLimit && hitLimit * OFTEN)
    const seenBy = ({ tests }) => tests?.find(({ status }) => status === TestStatus.Failed)

    const all = [...this.#tests.keys()]
    const first = await run(testFilter ?? all)
    const failed = seenBy(first)
    const remembers = REMEMBERS.test(sandboxFileName)
    const stands = failed ? !seenBy(await this.#until([failed.id])) : !remembers
    if (stands) return toMutantRunResult(first)
    await this.#load()
    return toMutantRunResult(await run(remembers ? all : (testFilter ?? all)))
  }

  async dispose() {}
}

const create = (injector) => injector.injectClass(Runner)
create.inject = ['$injector']

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'together', create)]
