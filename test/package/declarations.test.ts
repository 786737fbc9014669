import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { filesUnder } from '../files.js'
import { installTarball, subpaths, type UserProject } from './tarball.js'

let user: UserProject
let declared: readonly Declared[]

/** A public name, and where an editor goes when its user asks for the definition. */
interface Declared {
  readonly name: string
  readonly file: string
  readonly doc: string
}

beforeAll(() => {
  user = installTarball()
  declared = ['mts', 'cts'].flatMap((ending) => declarations(ending))
})

function declarations(ending: string): Declared[] {
  const lines = subpaths().map((subpath, index) => `import * as all${index} from '${subpath}'; all${index}`)
  const file = user.write(`editor/index.${ending}`, lines.join('\n'))
  const options = { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, types: [] }
  const program = ts.createProgram([file], { ...options, target: ts.ScriptTarget.ES2022, strict: true })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  return (source?.statements ?? []).flatMap((statement) => {
    if (!ts.isImportDeclaration(statement)) return []
    const module = checker.getSymbolAtLocation(statement.moduleSpecifier)
    return (module ? checker.getExportsOfModule(module) : []).map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      return {
        name: `${statement.moduleSpecifier.getText()} ${symbol.name} = ${target.name}`,
        file: target.declarations?.[0]?.getSourceFile().fileName ?? '',
        doc: ts.displayPartsToString(target.getDocumentationComment(checker)),
      }
    })
  })
}

describe('what an editor shows of each public name', () => {
  test('is declared in a file named as in src/, under its own name', () => {
    expect(declared.length).toBeGreaterThan(400)
    const readable = /\/dist\/types\/(?:[a-z-]+\/)*(?:[a-z-]+|hl7)\.d\.c?ts$/
    expect(declared.filter(({ file }) => !readable.test(file))).toEqual([])
    expect(declared.filter(({ name }) => !/ (\w+) = \1$/.test(name))).toEqual([])
  })

  test('carries its doc comment', () => {
    expect(declared.filter(({ doc }) => doc.trim() === '').map(({ name }) => name)).toEqual([])
  })

  test('comes under no other name from any file', () => {
    const files = filesUnder(join(user.installed, 'dist/types'), 'ts')
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((file) => /export (?:type )?\{[^}]*\bas\b/.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('holds no file that no public name needs', () => {
    const reached = new Set(declared.map(({ file }) => file))
    expect(reached.size).toBeGreaterThan(50)
  })
})
