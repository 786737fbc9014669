import { describe, expect, test } from 'vitest'
import { Misuse } from '../../src/cli/command.js'
import { generate } from '../../src/cli/generate.js'
import { classifyNumber, isValidNir, parseNir, unwrap } from '../../src/nir/index.js'
import { generateNir } from '../../src/testing/index.js'
import { runCommand } from './run.js'

const lines = async (...args: string[]) => (await runCommand(generate, args)).stdout.trimEnd().split('\n')

describe('generate', () => {
  test('prints the numbers of the seeds, one a line', async () => {
    expect(await lines()).toEqual([generateNir(1)])
    expect(await lines('--count', '3', '--seed', '7')).toEqual([generateNir(7), generateNir(8), generateNir(9)])
    const many = await lines('--count', '2500')
    expect(many).toHaveLength(2500)
    expect(many.every((number) => isValidNir(number))).toBe(true)
    expect(many[2499]).toBe(generateNir(2500))
  })

  test('takes constraints', async () => {
    const args = ['--sex', 'female', '--year', '1990', '--month', 'pseudo', '--place', 'corsica', '--count', '20']
    for (const number of await lines(...args)) {
      expect(unwrap(parseNir(number))).toMatchObject({
        sex: 'female',
        yearOfCentury: 90,
        birthMonth: { kind: 'pseudo' },
        birthPlace: { kind: 'corsica' },
      })
    }
    expect(unwrap(parseNir((await lines('--fictitious', '--sex', 'male'))[0])).birthPlace.code).toMatch(/^979/)
    expect((await lines('--spaced'))[0]).toHaveLength(21)
  })

  test('other kinds, and wrong numbers', async () => {
    for (const number of await lines('--kind', 'migrant', '--count', '5'))
      expect(classifyNumber(number).kind).toBe('migrant')
    for (const number of await lines('--invalid', 'month', '--count', '5'))
      expect(parseNir(number)).toMatchObject({ ok: false, issues: [{ code: 'month' }] })
  })

  test.each<string[]>([
    ['--count', '0'],
    ['--count', 'many'],
    ['--seed', '1.5'],
    ['--seed', '9007199254740991'],
    ['--year', '1906'],
    ['--year', '1963', '--place', 'former-territory'],
    ['--sex', 'other'],
    ['--kind', 'nir'],
    ['--kind', 'migrant', '--sex', 'male'],
    ['--kind', 'migrant', '--invalid', 'month'],
    ['--invalid', 'type'],
    ['--invalid', 'month', '--spaced'],
    ['--fictitious', '--place', 'corsica'],
    ['10'],
  ])('misuse: %s %s %s %s', async (...args) => {
    await expect(lines(...args.filter((arg) => arg !== undefined))).rejects.toThrow(Misuse)
  })
})
