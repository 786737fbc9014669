import { describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check.js'
import { Misuse } from '../../src/cli/command.js'
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

  test('is for numbers given, not for a stream', async () => {
    await expect(run('-')).rejects.toThrow(Misuse)
  })
})
