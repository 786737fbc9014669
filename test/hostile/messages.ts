import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { filesUnder } from '../files.js'

const THROWN = new Set(['TypeError', 'RangeError'])

/** Every text that `src/` throws. One that is put together is known by its beginning. */
export const MESSAGES: readonly string[] = filesUnder('src', '.ts').flatMap((file) => {
  const found: string[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && THROWN.has(node.expression.getText())) {
      const [message] = node.arguments ?? []
      if (message && ts.isStringLiteralLike(message)) found.push(message.text)
      if (message && ts.isTemplateExpression(message)) found.push(message.head.text)
    }
    ts.forEachChild(node, walk)
  }
  walk(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true))
  return found
})

/** Whether an error is one of ours: a `TypeError` or a `RangeError` with a text that `src/` has. */
export function isOurs(error: unknown): boolean {
  const isKind = error instanceof TypeError || error instanceof RangeError
  return isKind && MESSAGES.some((message) => message !== '' && error.message.startsWith(message))
}
