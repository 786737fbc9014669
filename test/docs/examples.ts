import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { filesUnder } from '../files.js'

/** One runnable example of the documentation. */
export interface Example {
  readonly where: string
  readonly source: string
}

const FENCE = /^```ts\n([\s\S]*?)^```$/gm
const DOC_EXAMPLE = /@example([\s\S]*?)(?=\n\s*\*\s*@|\*\/)/g

/** Every fenced `ts` block of the README and of `docs/`. */
export function markdownExamples(): Example[] {
  const files = ['README.md', ...filesUnder('docs', '.md')].filter((file) => !file.startsWith('docs/api/'))
  return files.flatMap((file) => blocks(file, readFileSync(file, 'utf8'), FENCE, (text) => text))
}

/** Every `@example` of a doc block in `src/`; the names of the package are in scope without an import. */
export function docBlockExamples(): Example[] {
  const files = filesUnder('src', '.ts')
  return files.flatMap((file) =>
    blocks(file, readFileSync(file, 'utf8'), DOC_EXAMPLE, (text) => {
      const code = text.replace(/^\s*\* ?/gm, '')
      return `${importsFor(code)}\n${code}`
    }),
  )
}

function blocks(file: string, text: string, pattern: RegExp, codeOf: (text: string) => string): Example[] {
  return [...text.matchAll(pattern)].map((match) => ({
    where: `${file}:${text.slice(0, match.index).split('\n').length}`,
    source: codeOf(match[1] ?? ''),
  }))
}

/** Imports for the names of the package that an example uses: from the root, else from the subpath that has them. */
function importsFor(code: string): string {
  const lines = new Map<string, string[]>()
  for (const [subpath, names] of PUBLIC_NAMES)
    for (const name of names) {
      const taken = [...lines.values()].some((list) => list.includes(name))
      if (!taken && new RegExp(`\\b${name}\\b`).test(code)) lines.set(subpath, [...(lines.get(subpath) ?? []), name])
    }
  return [...lines].map(([subpath, names]) => `import { ${names.join(', ')} } from '${subpath}'`).join('\n')
}

const PUBLIC_NAMES: ReadonlyMap<string, readonly string[]> = publicNames()

function publicNames(): Map<string, string[]> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }
  const found = new Map<string, string[]>()
  for (const subpath of Object.keys(exports)) {
    const candidates =
      subpath === '.' ? ['src/index.ts'] : [`src/${subpath.slice(2)}/index.ts`, `src/${subpath.slice(2)}.ts`]
    const file = candidates.find((path) => ts.sys.fileExists(path))
    if (file) found.set(subpath.replace('.', 'securite-sociale'), exportedNames(file))
  }
  return found
}

function exportedNames(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022)
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && !statement.exportClause && statement.moduleSpecifier)
      return exportedNames(
        join(dirname(file), statement.moduleSpecifier.getText(source).slice(1, -1)).replace('.js', '.ts'),
      )
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      return statement.exportClause.elements.map((element) => element.name.text)
    const exported =
      ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)
    return exported && ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : []
  })
}

/**
 * Turns `expression // => value` into a check. The comment stands behind the statement or on the next line, and goes on
 * over the following comment lines while a bracket is open. What it checks is the value of the expression, or of the
 * constant just declared.
 */
export function executable({ where, source }: Example): string {
  const file = ts.createSourceFile('example.ts', source, ts.ScriptTarget.ES2022, true)
  const edits: { from: number; to: number; text: string }[] = []
  let checks = 0
  for (const statement of file.statements) {
    const expected = expectedAfter(source, statement.end)
    if (expected === undefined) continue
    checks++
    const check = (value: string) => `__expect(${value}, (${expected}), ${JSON.stringify(where)});`
    if (ts.isExpressionStatement(statement))
      edits.push({ from: statement.getStart(), to: statement.end, text: check(statement.expression.getText()) })
    else if (ts.isVariableStatement(statement)) {
      const name = statement.declarationList.declarations[0]?.name.getText() ?? ''
      edits.push({ from: statement.end, to: statement.end, text: `;${check(name)}` })
    } else throw new Error(`${where}: a "// =>" stands after a statement that has no value`)
  }
  const marks = source.split('// =>').length - 1
  if (marks !== checks) throw new Error(`${where}: ${marks - checks} of the "// =>" lines check nothing`)
  const code = edits.reduceRight((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), source)
  return `declare const __expect: <T>(actual: T, expected: unknown, where: string) => void\n${code}\nexport {}\n`
}

function expectedAfter(source: string, end: number): string | undefined {
  const match = /^[ \t]*\n?[ \t]*\/\/ => (.*)/.exec(source.slice(end))
  if (!match) return undefined
  let expected = match[1] ?? ''
  for (const line of source
    .slice(end + match[0].length)
    .split('\n')
    .slice(1)) {
    if (isBalanced(expected)) break
    expected += `\n${line.replace(/^[ \t]*\/\//, '')}`
  }
  return expected
}

function isBalanced(text: string): boolean {
  return text.split(/[([{]/).length === text.split(/[)\]}]/).length
}

/** Compiles examples under the project's own strict flags and returns what the compiler says against them. */
export function typeErrors(files: readonly string[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const program = ts.createProgram([...files], {
    ...options,
    noEmit: true,
    noUnusedLocals: false,
    isolatedDeclarations: false,
    declaration: false,
  })
  const wanted = new Set(files)
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file && [...wanted].some((path) => file.fileName.endsWith(path)))
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}
