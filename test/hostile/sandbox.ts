import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import type { Call } from './pool.js'

/** A realm of its own with the package in it: what is done to its prototypes is done to nothing else. */
export interface Sandbox {
  /** Evaluates a script in the realm. */
  readonly run: (script: string) => unknown
  /** What each call answers, as text; an error by its name and message. */
  readonly answers: (calls: readonly Call[]) => readonly string[]
}

let bundle: Promise<string> | undefined

/** Every entry of the package as one script that sets `entries`. */
async function script(): Promise<string> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, { import?: { types: string } }>
  }
  const lines = Object.entries(exports).flatMap(([subpath, { import: entry }]) => {
    const file = entry?.types.replace('./dist/types/', './src/').replace('.d.ts', '.ts')
    return file === undefined
      ? []
      : [`export * as ${JSON.stringify(subpath.replace('.', 'securite-sociale'))} from '${file}'`]
  })
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: '.', loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'entries',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles.map(({ text }) => text).join('')
}

/** The part that runs in the realm, with what it needs of the built-in functions taken before they are touched. */
const HARNESS = `
  const { parse, stringify } = JSON
  const find = (name) => {
    const [entry, path] = name.split(' ')
    return path.split('.').reduce((value, field) => value[field], entries[entry])
  }
  const returned = []
  let prepared = []
  const prepare = (text) => {
    prepared = parse(text).map(({ name, args }) => ({ name, run: find(name), args: args.map((arg) => stringify(arg)) }))
  }
  const answerOf = ({ run, args }) => {
    try {
      const answer = run(...args.map((arg) => parse(arg)))
      returned.push(answer)
      return stringify(answer) ?? 'undefined'
    } catch (error) {
      return error.name + ': ' + error.message
    }
  }
  const answers = () => stringify(prepared.map(answerOf))
`

/**
 * A new realm. Nothing of a host is in it: no console, no timers, no `TextDecoder`, no DOM.
 *
 * @param before - a script that runs before the package is loaded
 */
export async function sandbox(before = ''): Promise<Sandbox> {
  bundle ??= script()
  const context = createContext({})
  const run = (code: string) => runInContext(code, context)
  run(before)
  run(await bundle)
  run(HARNESS)
  return {
    run,
    answers: (calls) => {
      run(`prepare(${JSON.stringify(JSON.stringify(calls))})`)
      return JSON.parse(String(run('answers()')))
    },
  }
}
