import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { installTarball, subpaths, type UserProject } from './tarball.js'

let user: UserProject
let program: ts.Program
let file: string

beforeAll(() => {
  user = installTarball()
  file = user.write(
    'api.mts',
    subpaths()
      .map((subpath, index) => `import * as all${index} from '${subpath}'`)
      .join('\n'),
  )
  const options = { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, types: [] }
  program = ts.createProgram([file], { ...options, target: ts.ScriptTarget.ES2022, strict: true })
})

/** What a subpath declares: each public name with its types, without comments. */
function report(subpath: string): string {
  const checker = program.getTypeChecker()
  const statement = program.getSourceFile(file)?.statements[subpaths().indexOf(subpath)]
  const module =
    statement && ts.isImportDeclaration(statement) ? checker.getSymbolAtLocation(statement.moduleSpecifier) : undefined
  const symbols = module ? checker.getExportsOfModule(module) : []
  const texts = symbols.map((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    return (target.declarations ?? []).map((declaration) => plain(declaration)).join('\n')
  })
  return `${texts.sort().join('\n')}\n`
}

function plain(declaration: ts.Declaration): string {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  const printer = ts.createPrinter({ removeComments: true })
  return printer.printNode(ts.EmitHint.Unspecified, statement, statement.getSourceFile())
}

describe('the public types', () => {
  test.each(subpaths())(
    'of %s are those of the report: a change takes -u here, and a line in CHANGELOG.md',
    async (subpath) => {
      await expect(report(subpath)).toMatchFileSnapshot(`api/${subpath.replaceAll('/', '.')}.txt`)
    },
  )
})
