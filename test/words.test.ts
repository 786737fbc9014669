import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { filesUnder } from './files.js'

/** Rows of facts: they hold no words of the house. */
const files = filesUnder('src', '.ts').filter(
  (file) => !file.startsWith('src/places/source/') && !file.endsWith('data.ts'),
)
const sources = files.map((file) => parse(file, readFileSync(file, 'utf8')))

/** What a rule finds wrong at a node: nothing, or a text each. */
type Rule = (node: ts.Node) => string | undefined

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
}

/** Everything that a rule finds, with its place. */
function find(rule: Rule, among: readonly ts.SourceFile[]): (readonly [what: string, where: string])[] {
  return among.flatMap((source) => {
    const found: (readonly [string, string])[] = []
    const walk = (node: ts.Node): void => {
      const what = rule(node)
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      if (what !== undefined) found.push([what, `${source.fileName}:${line + 1}`])
      ts.forEachChild(node, walk)
    }
    walk(source)
    return found
  })
}

function faults(rule: Rule, among: readonly ts.SourceFile[] = sources): string[] {
  return find(rule, among).map(([what, where]) => `${where} ${what}`)
}

/** The words of a closed list, however it is written: a union of types, an array, or one text with bars. */
function wordsOf(node: ts.Node): readonly string[] {
  if (ts.isUnionTypeNode(node)) {
    const literals = node.types.map((type) => (ts.isLiteralTypeNode(type) ? type.literal : type))
    return literals.every(ts.isStringLiteral) ? literals.map(({ text }) => text) : []
  }
  // In a row of facts a list says what the row takes: it is no closed list.
  if (ts.isArrayLiteralExpression(node) && !ts.isPropertyAssignment(node.parent)) {
    const elements: readonly ts.Expression[] = node.elements
    return elements.every(ts.isStringLiteral) ? elements.map(({ text }) => text) : []
  }
  if (ts.isStringLiteralLike(node)) return /^[\w-]+(?:\|[\w-]+){2,}$/.test(node.text) ? node.text.split('|') : []
  return []
}

function closedList(node: ts.Node): string | undefined {
  const words = new Set(wordsOf(node))
  return words.size >= 3 ? [...words].sort().join(' ') : undefined
}

function listedTwice(among: readonly ts.SourceFile[] = sources): string[] {
  const places = new Map<string, string[]>()
  for (const [words, where] of find(closedList, among)) places.set(words, [...(places.get(words) ?? []), where])
  return [...places].filter(([, where]) => where.length > 1).map(([words, where]) => `${where.join(', ')} ${words}`)
}

/** `snake_case` in a text or in the name of a field. */
function snakeCase(node: ts.Node): string | undefined {
  const isName = ts.isPropertySignature(node) || ts.isPropertyAssignment(node)
  const text = ts.isStringLiteralLike(node) ? node.text : isName ? node.name.getText() : ''
  return /^[a-z]+(?:_[a-z0-9]+)+$/.test(text) ? text : undefined
}

/**
 * An engine gives a call a place for each argument: a list that the input made long fills them all. A list that cannot be
 * long has a comment in the same function that begins with "At most".
 */
function spreadIntoCall(node: ts.Node): string | undefined {
  if (!ts.isSpreadElement(node) || !(ts.isCallExpression(node.parent) || ts.isNewExpression(node.parent)))
    return undefined
  const around = ts.findAncestor(node, ts.isFunctionLike) ?? node.parent
  return /\/\/ At most /.test(around.getText()) ? undefined : node.parent.getText().slice(0, 60)
}

function voidExpression(node: ts.Node): string | undefined {
  return ts.isVoidExpression(node) ? node.getText() : undefined
}

/** What makes a set of bits or a complement; what masks a character makes neither. */
const BITS = new Set([ts.SyntaxKind.BarToken, ts.SyntaxKind.LessThanLessThanToken])

function usesBits(node: ts.Node): boolean {
  const isBits =
    (ts.isBinaryExpression(node) && BITS.has(node.operatorToken.kind)) ||
    (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.TildeToken)
  return isBits || (ts.forEachChild(node, usesBits) ?? false)
}

/** A function that another file can call, that works on bits and answers with a number. */
function encodedAnswer(node: ts.Node): string | undefined {
  if (!ts.isFunctionDeclaration(node) || node.type?.kind !== ts.SyntaxKind.NumberKeyword) return undefined
  const isExported = ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  return isExported && usesBits(node) ? node.name?.text : undefined
}

describe('the words of the house', () => {
  test('a closed list is written once: its type, its checker and its texts follow from it', () => {
    expect(listedTwice()).toEqual([])
  })

  test('no text and no field is in snake_case', () => {
    expect(faults(snakeCase)).toEqual([])
  })
})

describe('what no file does', () => {
  test('spread a list into a call: its length could be decided by the input', () => {
    // The generators give fast-check their own lists, which are as long as they are written.
    const fromOutside = sources.filter(({ fileName }) => !fileName.startsWith('src/testing/'))
    expect(faults(spreadIntoCall, fromOutside)).toEqual([])
  })

  test('return what is void', () => {
    expect(faults(voidExpression)).toEqual([])
  })

  test('hand out a number made of bits', () => {
    expect(faults(encodedAnswer)).toEqual([])
  })
})

describe('the rules themselves', () => {
  const code = (text: string) => [parse('a.ts', text)]

  test('see a list in a type, in an array and in a text', () => {
    expect(listedTwice(code(`type A = 'x' | 'y' | 'z'\nconst B = ['z', 'y', 'x']`))).toEqual(['a.ts:1, a.ts:2 x y z'])
    expect(listedTwice(code(`type A = 'x' | 'y' | 'z'\nconst B = 'x|y|z'`))).toHaveLength(1)
    expect(listedTwice(code(`type A = 'x' | 'y' | 'z'\ntype B = 'x' | 'y'`))).toEqual([])
  })

  test('see what no file does', () => {
    expect(faults(snakeCase, code(`const a = 'b_c'\ninterface D { e_f: 1 }`))).toHaveLength(2)
    expect(faults(spreadIntoCall, code('a.push(...b)\nnew C(...d)\nconst e = [...f]'))).toHaveLength(2)
    expect(faults(voidExpression, code('const a = () => void b()'))).toHaveLength(1)
    expect(faults(encodedAnswer, code('export function a(b: number): number {\n  return ~b\n}'))).toEqual(['a.ts:1 a'])
  })
})
