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

describe('a misuse', () => {
  test.each([
    ['', 'Give a command.'],
    ['chekc', 'There is no such command. Did you mean check?'],
    [NUMBER, 'There is no such command.'],
    ['check', 'Give a number, or - to read standard input.'],
    [`check --profil dsn ${NUMBER}`, 'An option is unknown, or its value is missing. Did you mean --profile?'],
    [`check --profile lenint ${NUMBER}`, '--profile takes insee, dsn, cnam, lenient. Did you mean lenient?'],
    [`check --format json ${NUMBER}`, '--format has no effect here.'],
  ])('%s: one line that names the help', (args, sentence) => {
    const { status, stdout, stderr } = shell(`$C ${args}`)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(`securite-sociale: ${sentence} securite-sociale`)
    expect(stderr).toContain('--help says what it takes.')
  })

  test('is said in the language of the terminal, and so is the help', () => {
    expect(shell('LC_ALL=fr_FR.UTF-8 $C check').stderr).toBe(
      'securite-sociale\u00a0: Indiquez un numéro, ou - pour lire l’entrée standard. securite-sociale check --help donne le mode d’emploi.\n',
    )
    expect(shell('$C check --locale fr').stderr).toContain('Indiquez un numéro')
    expect(shell('LC_ALL=fr_FR.UTF-8 $C --help').stdout).toContain('Commandes\u00a0:')
    expect(shell('LC_ALL=fr_FR.UTF-8 $C redact --help').stdout).toContain('Copie des fichiers, ou l’entrée standard')
  })
})

describe('what fails outside the command', () => {
  test.each([
    ['a full disk', `$C check ${NUMBER} > /dev/full`, 'No space is left'],
    ['a full disk, in a stream', `yes ${NUMBER} | head -n 10000 | $C check - > /dev/full`, 'No space is left'],
    ['a full disk, in a filter', `yes ${NUMBER} | head -n 10000 | $C redact > /dev/full`, 'No space is left'],
    ['a full disk, for the help', '$C --help > /dev/full', 'No space is left'],
    ['a directory, to check', '$C check - < /', 'is a directory'],
    ['a directory, to redact', '$C redact < /', 'is a directory'],
    ['a directory, to compare', '$C compare - < /', 'is a directory'],
    ['a directory, to replay', '$C registration - < /', 'is a directory'],
  ])('%s: one line, status 3 (promise: command-fails-in-a-line)', (_, line, reason) => {
    const { status, stderr } = shell(line)
    expect(status).toBe(3)
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(reason)
  })

  test('what reads no standard input needs none', () => {
    expect(shell('$C registration --day 2024-12-10 docs/demo/registration.jsonl < /dev/null')).toMatchObject({
      status: 1,
      stderr: '',
    })
    expect(shell('$C coverage --acts --day 2025-03-01 <&-')).toMatchObject({ status: 0, stderr: '' })
  })

  test('a directory as the file of a registration is a misuse', () => {
    const { status, stderr } = shell('$C registration /')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^securite-sociale: The file cannot be read\. .*--help.*\n$/)
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
    expect(stderr).toMatch(/^securite-sociale: The input is too long\. .*--help.*\n$/)
  })

  const READERS = ['check -', 'redact', 'compare -', 'registration -']

  test.each(READERS)('%s without an input: one line, status 3', (command) => {
    const { status, stdout, stderr } = shell(`$C ${command} <&-`)
    expect([status, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain('input is closed')
  })

  test.each(READERS)('%s takes /dev/null for what it is, an empty input', (command) => {
    const { status, stdout, stderr } = shell(`printf '' | $C ${command}`)
    expect(shell(`$C ${command} < /dev/null`)).toMatchObject({ status, stdout, stderr })
  })
})
