import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { type CoverageBreakdown, computeCoverage, explainCoverage, formatEuros } from '../../../src/coverage/index.js'
import { rules as englishRules } from '../../../src/coverage/text/en.js'
import { rules as frenchRules } from '../../../src/coverage/text/fr.js'
import { RULES, type RuleId } from '../../../src/coverage/vocabulary.js'
import type { Locale } from '../../../src/locale.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** A function of the calculation: where it is, what its comment says, and what it names. */
export interface CodeUse {
  readonly file: string
  readonly name: string
  readonly comment: string
}

interface CodeFunction extends CodeUse {
  readonly code: string
  readonly names: ReadonlySet<string>
  /** The rules whose step it adds. */
  readonly adds: readonly string[]
}

/** A rule of the calculation: step, computation, parameters, an example. */
export interface Rule {
  readonly id: RuleId
  readonly name: string
  readonly computations: readonly CodeFunction[]
  readonly parameters: readonly string[]
  readonly example:
    | { readonly care: unknown; readonly cover: unknown; readonly lines: readonly (readonly [string, string])[] }
    | undefined
}

function commentOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => (typeof doc.comment === 'string' ? doc.comment : ts.getTextOfJSDocComment(doc.comment)) ?? '')
    .join(' ')
    .replaceAll(/\s+/g, ' ')
}

function functionsIn(file: string): readonly CodeFunction[] {
  const source = ts.createSourceFile(file, readFileSync(`${ROOT}${file}`, 'utf8'), ts.ScriptTarget.ES2022, true)
  return source.statements.filter(ts.isFunctionDeclaration).map((node) => {
    const names = new Set<string>()
    const adds: string[] = []
    const walk = (child: ts.Node): void => {
      if (ts.isIdentifier(child)) names.add(child.text)
      if (ts.isCallExpression(child) && /^add\w*Step$/.test(child.expression.getText()))
        for (const rule of RULES) if (child.arguments[1]?.getText().includes(`'${rule}'`)) adds.push(rule)
      if (ts.isPropertyAssignment(child) && child.name.getText() === 'rule')
        for (const rule of RULES) if (child.initializer.getText() === `'${rule}'`) adds.push(rule)
      ts.forEachChild(child, walk)
    }
    walk(node)
    return { file, name: node.name?.text ?? '', comment: commentOf(node), code: node.getText(), names, adds }
  })
}

const FUNCTIONS: readonly CodeFunction[] = readdirSync(`${ROOT}src/coverage`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('text/'))
  .sort()
  .flatMap((name) => functionsIn(`src/coverage/${name}`))

/** A function, and those of the same file that it calls, and so on. */
function withHelpers(start: CodeFunction): ReadonlySet<CodeFunction> {
  const reached = new Set([start])
  for (const { file, names } of reached)
    for (const other of FUNCTIONS) if (other.file === file && names.has(other.name)) reached.add(other)
  return reached
}

/** The functions of the calculation that use a constant of the law. */
export function usesOfLaw(constant: string): readonly CodeUse[] {
  return FUNCTIONS.filter(({ names }) => names.has(constant)).map(({ file, name, comment }) => ({
    file,
    name,
    comment,
  }))
}

interface Vector {
  readonly input: {
    readonly care: Parameters<typeof computeCoverage>[0]
    readonly cover?: Parameters<typeof computeCoverage>[1]
  }
}

const VECTORS: readonly Vector[] = JSON.parse(readFileSync(`${ROOT}test/vectors/coverage-rules.json`, 'utf8'))

/** The first vector of the tests in which a rule has an effect. */
function exampleOf(rule: RuleId, locale: Locale): Rule['example'] {
  for (const { input } of VECTORS) {
    const computed = computeCoverage(input.care, input.cover)
    if (computed.ok && computed.value.steps.some((step) => step.rule === rule && step.amount > 0))
      return { care: input.care, cover: input.cover ?? {}, lines: linesOf(computed.value, locale) }
  }
  return undefined
}

function linesOf(breakdown: CoverageBreakdown, locale: Locale): readonly (readonly [string, string])[] {
  return explainCoverage(breakdown, locale).flatMap(({ text, amount }) =>
    amount === undefined ? [] : [[text, formatEuros(amount, locale)] as const],
  )
}

/** What each rule is called on a statement. */
export const RULE_NAMES: Readonly<Record<Locale, Readonly<Record<RuleId, string>>>> = {
  en: englishRules,
  fr: frenchRules,
}

/** Every rule, in the order of the law. */
export function rules(constants: readonly string[], locale: Locale): readonly Rule[] {
  return RULES.map((id) => {
    const computations = FUNCTIONS.filter(({ adds }) => adds.includes(id))
    const read = computations.flatMap((computation) => [...withHelpers(computation)])
    const parameters = constants.filter((constant) => read.some(({ names }) => names.has(constant)))
    return { id, name: RULE_NAMES[locale][id], computations, parameters, example: exampleOf(id, locale) }
  })
}
