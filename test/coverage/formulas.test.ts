import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { filesUnder } from '../files.js'

/** Files that hold limits of arithmetic or examples, and no formula. */
const NOT_FORMULAS = ['src/coverage/check/limits.ts', 'src/coverage/contract/student-offers.ts']

/** Numbers that say nothing about money: none, one, both halves. */
const NEUTRAL = ['0', '1', '2']

function literals(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  const found: string[] = []
  const walk = (node: ts.Node): void => {
    const isType = ts.isTypeNode(node)
    if (ts.isNumericLiteral(node) && !NEUTRAL.includes(node.getText())) found.push(`${file}: ${node.getText()}`)
    if (!isType) ts.forEachChild(node, walk)
  }
  walk(source)
  return found
}

describe('the formulas', () => {
  const files = filesUnder('src/coverage', '.ts').filter((file) => !NOT_FORMULAS.includes(file))

  test('hold no amount, rate, age or delay of their own: those are data of the law', () => {
    expect(files.flatMap(literals)).toEqual([])
  })

  test('hold no day of their own', () => {
    const code = (file: string) => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(files.filter((file) => /'\d{4}-\d\d-\d\d'/.test(code(file)))).toEqual([])
  })

  test('never divide, round or parse money by binary fractions', () => {
    const code = (file: string) => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    const float = /Math\.(round|ceil|trunc|fround)|toFixed|parseFloat|\d\.\d/
    expect(files.filter((file) => float.test(code(file)))).toEqual([])
  })
})
