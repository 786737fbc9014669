/**
 * How far a long stream has come, shown on a terminal. Node only.
 *
 * @module
 */
import { fstatSync } from 'node:fs'
import type { Terminal } from '../command.js'

const EVERY_MS = 250

/** Shows the progress, where somebody can see it. */
export interface Progress {
  readonly add: (lines: number) => void
  readonly end: () => void
}

/** Shows on standard error how many lines are done, if that is a terminal and standard output is not. */
export function startProgress({ stdout, stderr }: Terminal): Progress {
  if (!stderr.isTTY || stdout.isTTY) return { add: () => {}, end: () => {} }
  const size = sizeOfInput()
  let lines = 0
  let shown = Date.now()
  return {
    add: (count) => {
      lines += count
      if (Date.now() - shown < EVERY_MS) return
      shown = Date.now()
      stderr.write(`\r${lines.toLocaleString('en')} lines${size}`)
    },
    end: () => stderr.write('\r\u001b[K'),
  }
}

/** The size of the file that standard input is redirected from, in words; nothing for a pipe. */
function sizeOfInput(): string {
  try {
    const { size } = fstatSync(0)
    return size > 0 ? ` of a file of ${Math.ceil(size / 1e6)} MB` : ''
  } catch {
    return ''
  }
}
