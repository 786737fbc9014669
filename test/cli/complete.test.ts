import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { complete } from '../../src/cli/complete.js'
import { parseNir } from '../../src/nir/index.js'
import { invalidNirArbitrary, numberArbitrary, writtenNirArbitrary } from '../../src/testing/index.js'
import { runCommand } from './run.js'

const run = (lines: readonly string[], ...args: string[]) =>
  runCommand(complete, ['--locale', 'en', ...args, '-'], { stdin: lines.map((line) => `${line}\n`).join('') })

const lines = fc.array(
  fc
    .oneof(
      writtenNirArbitrary(fc, fc.constant),
      numberArbitrary(fc, fc.constant),
      numberArbitrary(fc, fc.constant).map((number) => number.slice(0, 13)),
      invalidNirArbitrary(fc, fc.constant),
    )
    .map((line) => String(line).replaceAll('\n', ' ')),
  { maxLength: 20 },
)

describe('complete -', () => {
  test('adds the key, checks the one that is there, and leaves a line empty where a number is refused', async () => {
    const { status, stdout, stderr } = await run(['2 55 08 14 168 025', '110082a004025', '255081416802539'])
    const corsican = parseNir('110082A004025', { key: 'optional' })
    expect(stdout).toBe(`255081416802538\n${corsican.ok && corsican.value.nir}\n\n`)
    expect(stderr).toMatch(/^3: .*key/)
    expect(status).toBe(1)
  })

  law.prop([lines, fc.constantFrom(13, 15)])('prints what the parser reads, line by line', async (numbers, length) => {
    const { stdout, stderr } = await run(numbers, '--to', String(length))
    const parsed = numbers.map((number) => parseNir(number, { key: 'optional' }))
    expect(stdout).toBe(parsed.map((one) => `${one.ok ? one.value.nir.slice(0, length) : ''}\n`).join(''))
    const refused = parsed.flatMap(({ ok }, index) => (ok ? [] : [index + 1]))
    expect(
      stderr
        .split('\n')
        .filter(Boolean)
        .map((line) => Number(line.split(':')[0])),
    ).toEqual(refused)
  })
})
