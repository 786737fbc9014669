import fc from 'fast-check'
import ts from 'typescript'
import { docBlockExamples, markdownExamples } from '../docs/examples.js'
import { entries, functions, takesFastCheck } from './exports.js'

/** A call of a public function. */
export interface Call {
  readonly name: string
  readonly args: readonly unknown[]
}

/** Right values of every kind, and calls that are right. */
export interface Pool {
  readonly values: readonly unknown[]
  /** For each function by its name: calls that returned something, those that are no refusal first. */
  readonly calls: ReadonlyMap<string, readonly Call[]>
}

/** How many values are kept of one shape, and calls of one function. */
const KEPT = 8
const SEED = 20_260_101

let made: Promise<Pool> | undefined

/**
 * Right values of every kind that the package knows, with no kind named here: what its arbitraries make, its constants
 * hold and the examples of the documentation give, then what its functions return when they are given these.
 */
export function pool(): Promise<Pool> {
  made ??= makePool()
  return made
}

async function makePool(): Promise<Pool> {
  const shapes = new Map<string, unknown[]>()
  /** Keeps a value and what is in it, if there are not enough of its shape. */
  const keep = (value: unknown, label: string, depth = 0): void => {
    const shape = shapeOf(value, label)
    const kept = shapes.get(shape) ?? []
    if (kept.length < KEPT) shapes.set(shape, [...kept, value])
    if (depth < 4 && typeof value === 'object' && value !== null)
      for (const [field, inner] of Object.entries(value).slice(0, 40))
        keep(inner, Array.isArray(value) ? label : field, depth + 1)
  }
  for (const value of ['2025-03-01', 'fr', 'en', 3000, {}, []]) keep(value, 'seed')
  const examples = literalCalls()
  for (const { name, args } of examples) for (const [index, arg] of args.entries()) keep(arg, `${name} ${index}`)
  for (const [, module] of await entries())
    for (const [name, value] of Object.entries(module))
      if (takesFastCheck(value)) for (const sample of samples(value)) keep(sample, name)
      else if (typeof value !== 'function') keep(value, name)

  // Most tries throw, and a stack is what an error costs.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  const calls = new Map<string, Call[]>()
  const all = await functions()
  // Twice: what a function returns can be what one before it takes.
  for (let round = 0; round < 2; round++)
    for (const { name, run } of all) {
      const random = draws(SEED + round)
      const draw = <T>(list: readonly T[]): T => list[random() % list.length] as T
      const buckets = [...shapes.values()]
      const tried = [
        ...examples.filter((call) => name.endsWith(` ${call.name}`)).map(({ args }) => args),
        ...buckets.map(([first]) => [first]),
        ...Array.from({ length: 200 }, (_, turn) => Array.from({ length: 1 + (turn % 3) }, () => draw(draw(buckets)))),
      ]
      const good: Call[] = []
      const refused: Call[] = []
      for (const args of tried) {
        if (good.length >= KEPT) break
        const answer = outcome(run, args)
        if (answer === undefined) continue
        const list = isRefusal(answer) ? refused : good
        if (list.length < KEPT) {
          list.push({ name, args })
          keep(answer, name)
        }
      }
      calls.set(name, [...good, ...refused].slice(0, KEPT))
    }
  Error.stackTraceLimit = stackTraceLimit
  return { values: [...shapes.values()].flat(), calls }
}

/** What tells one kind of value from another: the names of its fields, or what it was called. */
function shapeOf(value: unknown, label: string): string {
  if (Array.isArray(value)) return `list of ${value.length === 0 ? label : shapeOf(value[0], label)}`
  if (typeof value === 'object' && value !== null) return Object.keys(value).slice(0, 12).join(' ') || label
  return `${typeof value} ${label}`
}

/** The calls of the examples whose arguments are written out. */
function literalCalls(): readonly Call[] {
  const found: Call[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.arguments.every(isLiteral))
      found.push({ name: node.expression.text, args: node.arguments.map(literalOf) })
    ts.forEachChild(node, walk)
  }
  for (const { source } of [...docBlockExamples(), ...markdownExamples()])
    walk(ts.createSourceFile('example.ts', source, ts.ScriptTarget.ES2022, true))
  return found
}

function isLiteral(node: ts.Node): boolean {
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((field) => ts.isPropertyAssignment(field) && isLiteral(field.initializer))
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral)
  return ts.isStringLiteral(node) || ts.isNumericLiteral(node) || /^(?:true|false|null)$/.test(node.getText())
}

function literalOf(node: ts.Node): unknown {
  if (ts.isObjectLiteralExpression(node))
    return Object.fromEntries(
      node.properties.map((field) => [
        (field.name && 'text' in field.name ? field.name.text : '') as string,
        ts.isPropertyAssignment(field) ? literalOf(field.initializer) : undefined,
      ]),
    )
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literalOf)
  if (ts.isStringLiteral(node)) return node.text
  return ts.isNumericLiteral(node) ? Number(node.text) : JSON.parse(node.getText())
}

function samples(make: (...args: unknown[]) => unknown): readonly unknown[] {
  const arbitrary = outcome(make, [fc, fc.constant]) ?? outcome(make, [fc])
  return arbitrary instanceof fc.Arbitrary ? fc.sample(arbitrary, { seed: SEED, numRuns: KEPT }) : []
}

function outcome(run: (...args: unknown[]) => unknown, args: readonly unknown[]): unknown {
  try {
    const answer = run(...args)
    return typeof answer === 'function' ? undefined : answer
  } catch {
    return undefined
  }
}

function isRefusal(answer: unknown): boolean {
  return answer === false || (typeof answer === 'object' && answer !== null && 'ok' in answer && !answer.ok)
}

/** A small generator of whole numbers, so that each run makes the same pool. */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 4
  }
}
