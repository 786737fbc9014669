import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'

const COMMAND = resolve('.tmp/cli/main.mjs')
const NUMBER = '255081416802538'

beforeAll(async () => {
  await build({
    entryPoints: ['src/cli/main.ts'],
    outfile: COMMAND,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  })
})

/** Runs a line of the shell in which `$C` is the command; `pipefail`, so that its status is not lost in a pipe. */
function shell(line: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const env = { ...process.env, C: `${process.execPath} ${COMMAND}`, LC_ALL: 'C' }
  return spawnSync('bash', ['-o', 'pipefail', '-c', line], { encoding: 'utf8', env })
}

/** One line, without a stack and without the number. */
const ONE_LINE = /^securite-sociale: (?!.*255081416802538)[^\n]+\n$/

describe('what fails outside the command', () => {
  test.each([
    ['a full disk', `$C check ${NUMBER} > /dev/full`, 'no space is left'],
    ['a full disk, in a stream', `yes ${NUMBER} | head -n 10000 | $C check - > /dev/full`, 'no space is left'],
    ['a full disk, in a filter', `yes ${NUMBER} | head -n 10000 | $C redact > /dev/full`, 'no space is left'],
    ['a full disk, for the help', '$C --help > /dev/full', 'no space is left'],
    ['a directory, to check', '$C check - < /', 'a directory'],
    ['a directory, to redact', '$C redact < /', 'a directory'],
    ['a directory, to compare', '$C compare - < /', 'a directory'],
    ['a directory, to replay', '$C registration - < /', 'a directory'],
  ])('%s: one line, status 3 (promise: command-fails-in-a-line)', (_, line, reason) => {
    const { status, stderr } = shell(line)
    expect(status).toBe(3)
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(reason)
  })

  test('a directory as the file of a registration is a misuse', () => {
    const { status, stderr } = shell('$C registration /')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^securite-sociale: the file cannot be read\n/)
  })

  test('a reader that goes away: not a word, and not the status of success', () => {
    const { status, stdout, stderr } = shell(`yes ${NUMBER} | $C check - | head -n 1`)
    expect([status, stderr]).toEqual([3, ''])
    expect(stdout).toBe('1 ok specimen@1-15\n')
  })

  test('a reader of the errors that goes away changes no status', () => {
    expect(shell(`$C nothing 2> /dev/full; echo $?`).stdout).toMatch(/^[23]\n$/)
  })

  test.each([
    ['compare', '$C compare -'],
    ['registration', '$C registration -'],
  ])('%s reads no endless input', (_, line) => {
    const { status, stderr } = shell(`yes 2 | ${line}`)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^securite-sociale: the input is too long\n/)
  })

  test.each([
    ['check', '$C check - <&-'],
    ['compare', '$C compare - <&-'],
    ['registration', '$C registration - <&-'],
  ])('%s without an input does not say that all is well', (_, line) => {
    const { status, stderr } = shell(line)
    expect([1, 2, 3]).toContain(status)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
