import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check.js'
import { computeControlKey } from '../../src/nir/compute-control-key.js'
import { unwrap } from '../../src/result.js'
import { runCommand } from './run.js'

const run = (...args: string[]) => runCommand(check, ['--places', ...args])

describe('check --places', () => {
  test.each([
    ['255081416802538', 'en', 'place  14168  Colombières (Calvados)'],
    ['278112B05000286', 'en', 'place  2B050  Calvi (Haute-Corse)'],
    ['185039710503322', 'en', 'place  97105  Basse-Terre (Guadeloupe)'],
    ['198079921604233', 'en', 'place  99216  China'],
    ['198079921604233', 'fr', '99216  Chine'],
    ['160012000401042', 'en', 'place  20004  Ajaccio (Corse), today 2A004'],
    ['160037840000321', 'en', 'place  78400  Meudon (Seine-et-Oise), today 92048'],
    ['155029111002145', 'en', 'place  91110  Alger, today 99352'],
    ['110039111002135', 'en', 'place  91110  Alger, 1910, today 99352\n  or     91110  Essonne, 2010'],
    ['110039111002135', 'fr', '91110  Alger, 1910, aujourd’hui 99352'],
  ])('%s in %s', async (number, locale, text) => {
    const { status, stdout } = await run('--locale', locale, number)
    expect(status).toBe(0)
    expect(stdout).toContain(text)
  })

  test('names none for a number that is not built on a place', async () => {
    const { stdout } = await run('--locale', 'en', '--profile', 'lenient', '785037505600469')
    expect(stdout).toContain('not read: such a number is not built on a place')
  })

  describe('with standard input', () => {
    const NUMBERS = '255081416802538\n110039111002135\n255081416802539\n'
    const stream = async (...args: string[]) =>
      (await runCommand(check, ['--places', '--locale', 'en', ...args, '-'], { stdin: NUMBERS })).stdout
        .split('\n')
        .slice(0, -1)

    test('comes after the verdict in a text', async () => {
      expect(await stream()).toEqual([
        '1 ok specimen@1-15 Colombières (Calvados)',
        '2 ok Alger, 1910, today 99352 | Essonne, 2010',
        expect.stringMatching(/^3 refused \S+$/),
      ])
    })

    test('is a column between the findings and what was typed', async () => {
      const cells = (await stream('--format', 'tsv', '--echo')).map((line) => line.split('\t').slice(3))
      expect(cells).toEqual([
        ['Colombières (Calvados)', '255081416802538'],
        ['Alger, 1910, today 99352 | Essonne, 2010', '110039111002135'],
        ['', '255081416802539'],
      ])
    })

    test('is a list in JSON', async () => {
      const lines = (await stream('--format', 'json')).map((line) => JSON.parse(line).places)
      expect(lines).toEqual([['Colombières (Calvados)'], ['Alger, 1910, today 99352', 'Essonne, 2010'], []])
    })

    test('is not there unless asked for', async () => {
      const { stdout } = await runCommand(check, ['--format', 'json', '-'], { stdin: NUMBERS })
      expect(stdout).not.toContain('places')
    })

    // Places that never changed, changed, were two at a time, or are in no table; months that are none.
    const numbers = fc
      .record({
        year: fc.nat(99),
        month: fc.constantFrom('01', '07', '12', '30', '31'),
        code: fc.constantFrom('14168', '91352', '2A004', '2B050', '20004', '78646', '97105', '98503', '99216', '14999'),
        joint: fc.constantFrom('', '', ' ', '-'),
      })
      .map(({ year, month, code, joint }) => {
        const body = `1${String(year).padStart(2, '0')}${month}${code}001`
        return `1${joint}${body.slice(1)}${unwrap(computeControlKey(body))}`
      })
    const lines = fc.array(fc.oneof({ weight: 9, arbitrary: numbers }, fc.constantFrom('', 'x', '155081416802538')), {
      minLength: 1,
      maxLength: 30,
    })

    law.prop([lines, fc.constantFrom('2026-11-29', '1998-01-31', '2150-03-01')])(
      'says the same where the number is printed and where it is not',
      async (typed, day) => {
        const args = ['--places', '--format', 'tsv', '--day', day]
        const input = { stdin: `${typed.join('\n')}\n` }
        const { stdout, status } = await runCommand(check, [...args, '-'], input)
        const echoed = await runCommand(check, [...args, '--echo', '-'], input)
        expect(stdout).toBe(echoed.stdout.replace(/\t[^\t\n]*$/gm, ''))
        expect(status).toBe(echoed.status)
      },
    )
  })
})
