/**
 * How far a long stream has come, told on a terminal. Node only.
 *
 * @module
 */
import { fstatSync } from 'node:fs'
import type { Terminal } from './command.js'

const EVERY_MS = 250

/** What tells the progress; it says nothing where nobody watches. */
export interface Progress {
  readonly add: (lines: number) => void
  readonly end: () => void
}

/** Starts to tell how many lines are done on standard error, if that is a terminal and standard output is not. */
export function startProgress({ stdout, stderr }: Terminal): Progress {
  if (!stderr.isTTY || stdout.isTTY) return { add: () => {}, end: () => {} }
  const size = sizeOfInput()
  let lines = 0
  let told = Date.now()
  return {
    add: (count) => {
      lines += count
      if (Date.now() - told < EVERY_MS) return
      told = Date.now()
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
