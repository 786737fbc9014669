import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Misuse } from '../../src/cli/command.js'
import { coverage } from '../../src/cli/coverage.js'
import { runCommand } from './run.js'

const run = (...args: string[]) => runCommand(coverage, args)
const visit = ['--act', 'gp-consultation', '--fee', '30', '--on', '2025-03-01']
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('securite-sociale coverage', () => {
  test('prints the split as a table with a bar', async () => {
    const { status, stdout, stderr } = await run(...visit, '--contract', '100%')
    expect(stdout.split('\n')).toEqual([
      '  Total billed                                             €30.00',
      '  Reimbursement base                                       €30.00  L160-10',
      '  Share of the Assurance maladie (70% of the base)         €21.00  R160-5',
      '  Co-payment, ticket modérateur (30% of the base)           €9.00  L160-13',
      '  Flat contribution kept back (participation forfaitaire)   €2.00  Décret n° 2024-432',
      '  Share of your mutuelle                                    €9.00  L871-1',
      '█ The Assurance maladie pays                               €19.00',
      '▒ Your mutuelle pays                                        €9.00',
      '░ Left for you to pay                                       €2.00',
      '',
      '█████████████████████████▒▒▒▒▒▒▒▒▒▒▒▒░░░',
      '',
    ])
    expect([status, stderr]).toEqual([0, ''])
  })

  test('speaks French, and tells what is uncertain', async () => {
    const { stdout } = await run(...visit, '--pathway', 'outside', '--locale', 'fr')
    expect(spaced(stdout)).toContain('Majoration hors parcours de soins (40 % de la base)')
    expect(spaced(stdout)).toMatch(/Reste à votre charge +23,00 €/)
    expect(stdout).toContain('* Majoration à vérifier')
  })

  test('follows the language of the terminal', async () => {
    const { stdout } = await runCommand(coverage, visit, { env: { LANG: 'fr_FR.UTF-8' } })
    expect(stdout).toContain('Total facturé')
  })

  test('prints JSON', async () => {
    const { stdout } = await run(...visit, '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ fee: 3000, netAmo: 1900, patient: 1100, ledger: { renewals: {} } })
  })

  test.each([
    ['30', 3000],
    ['30.5', 3050],
    ['30,05', 3005],
    ['30 €', 3000],
    ['0', 0],
  ])('reads %j euros as %i cents', async (fee, cents) => {
    const { stdout } = await run('--act', 'gp-consultation', '--fee', fee, '--on', '2025-03-01', '--format', 'json')
    expect(JSON.parse(stdout).fee).toBe(cents)
  })

  test.each([
    ['100%', 900],
    ['150 %', 2400],
    ['100%+5', 1400],
    ['all', 2900],
  ])('reads the guarantee %j', async (contract, amc) => {
    const bill = ['--act', 'gp-consultation', '--fee', '50', '--on', '2025-03-01', '--sector', 'optam']
    const { stdout } = await run(...bill, '--contract', contract, '--format', 'json')
    expect(JSON.parse(stdout).amc).toBe(amc)
  })

  test('knows the person', async () => {
    const { stdout: child } = await run(...visit, '--birth-date', '2015-01-01', '--format', 'json')
    expect(JSON.parse(child).patient).toBe(900)
    const { stdout: solidarity } = await run(...visit, '--situation', 'c2s', '--format', 'json')
    expect(JSON.parse(solidarity).patient).toBe(0)
    const { stdout: ill } = await run(...visit, '--related-to', 'ald', '--alsace-moselle', '--format', 'json')
    expect(JSON.parse(ill).patient).toBe(200)
    const { stdout: ear } = await run(
      '--act',
      'hearing-aid',
      '--class',
      'I',
      '--fee',
      '950',
      '--on',
      '2025-03-01',
      '--format',
      'json',
    )
    expect(JSON.parse(ear).netAmo).toBe(24_000)
  })

  test('lists the acts of a day', async () => {
    const { stdout } = await run('--acts', '--day', '2025-03-01')
    expect(stdout).toMatch(/^gp-consultation +€30\.00 {2}GP consultation$/m)
    expect((await run('--acts', '--day', '1990-01-01')).stdout).toBe('')
  })

  test('colours a terminal and nothing else', async () => {
    const { stdout } = await runCommand(coverage, [...visit, '--alsace-moselle'], { isTTY: true })
    expect(stdout).toContain('\u001b[32m█')
    expect((await run(...visit)).stdout).not.toContain('\u001b')
  })

  test('draws no bar of nothing', async () => {
    const { stdout } = await run('--act', 'gp-consultation', '--fee', '0', '--on', '2025-03-01')
    expect(stdout).not.toMatch(/█{2}|░{2}/)
  })

  test.each([
    [['--act', 'gp-consultation', '--fee=-1', '--on', '2025-03-01'], '--fee: Give a number that is zero or more.'],
    [['--kind', 'doctor', '--fee', '30', '--on', '2025-03-01'], '--base: '],
    [['--act', 'hearing-aid', '--fee', '950', '--on', '2025-03-01'], '--class: '],
    [
      ['--act', 'gp-consultation', '--fee', '30', '--on', '2004-01-01'],
      '--on: Choose a day from 1\u00a0January\u00a02005 on',
    ],
  ])('refuses a bill that makes no sense: %j', async (args, message) => {
    const { status, stdout, stderr } = await run(...args)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain(message)
  })

  test.each([
    [[]],
    [['--on', '2025-03-01']],
    [['--act', 'gp-consultation', '--on', '2025-03-01']],
    [['--act', 'gp-consultation', '--fee', '30']],
    [['--act', 'tarot', '--fee', '30', '--on', '2025-03-01']],
    [[...visit, '--sector', 'sector-3']],
    [[...visit, '--situation', 'rich']],
    [[...visit, '--quantity', 'two']],
    [[...visit, '--base', 'ten']],
    [[...visit, '--basket', 'zero', '--ear', 'left']],
    [[...visit, '--contract', '100%', '--contract-file', 'docs/demo/contract.txt']],
    [[...visit, '--contract-file', 'docs/demo/nowhere.txt']],
    [[...visit, '--bill', 'docs/demo/bill.json']],
    [['--bill', 'docs/demo/contract.txt']],
    [['--law-changes', '--act', 'gp-consultation']],
    [['--law-changes', '--until', 'soon']],
    [[...visit, '--until', '2027-01-01']],
    [['--act', 'gp-consultation', '--fee', 'thirty', '--on', '2025-03-01']],
    [['--act', 'gp-consultation', '--fee', '30.123', '--on', '2025-03-01']],
    [['--act', 'gp-consultation', '--fee', '30', '--on', '2025-02-30']],
    [['--acts', '--on', '2025-03-01']],
    [['--acts', '--day', '2025-02-30']],
    [[...visit, '--contract', 'good']],
    [[...visit, '--colour', 'red']],
    [[...visit, 'extra']],
  ])('calls a misuse a misuse: %j', async (args) => {
    await expect(run(...args)).rejects.toThrow(Misuse)
  })

  test('repeats nothing that was typed', async () => {
    await expect(run(...visit, 'my-secret')).rejects.not.toThrow(/secret/)
    await expect(run('--act', 'my-secret', '--fee', '30', '--on', '2025-03-01')).rejects.not.toThrow(/secret/)
    const { stderr } = await runCommand(coverage, [...visit, '--contract-file', '-'], { stdin: 'My secret  TM' })
    expect(stderr).not.toContain('secret')
  })

  test.each([
    ['--sector', 'sector1', 'sector-1'],
    ['--pathway', 'outsied', 'outside'],
    ['--basket', 'zeor', 'zero'],
    ['--kind', 'dentits', 'dentist'],
    ['--related-to', 'work-acident', 'work-accident'],
  ])('%s %s: perhaps %s', async (option, word, nearest) => {
    await expect(run(...visit, option, word)).rejects.toMatchObject({ code: 'wrong-word', values: { nearest } })
  })

  test('an option that the care has no use for is named', async () => {
    await expect(run(...visit, '--basket', 'zero')).rejects.toMatchObject({
      code: 'useless-option',
      values: { option: 'basket' },
    })
  })

  test('an act that is misspelt has a nearest one too', async () => {
    await expect(run('--act', 'gp-consultaton', '--fee', '30', '--on', '2025-03-01')).rejects.toMatchObject({
      code: 'wrong-act',
      values: { nearest: 'gp-consultation' },
    })
  })
})

describe('care by its kind', () => {
  const json = async (...args: string[]) => JSON.parse((await run(...args, '--format', 'json')).stdout)
  const on = ['--on', '2025-03-01']

  test('has a base, a quantity and what its kind asks for', async () => {
    const box = ['--kind', 'medicine', '--service', 'important', '--fee', '12,40', '--base', '12,40', '--quantity', '2']
    expect(await json(...box, ...on)).toMatchObject({ base: 1240, franchise: 200 })
    const crown = ['--act', 'crown', '--basket', 'zero', '--crown', 'metal', '--fee', '290']
    expect(await json(...crown, ...on, '--contract', '100%')).toMatchObject({ amc: 21_800, patient: 0 })
    const aids = ['--act', 'hearing-aid', '--class', 'I', '--ear', 'both', '--fee', '1900']
    expect(await json(...aids, ...on, '--contract', '100%')).toMatchObject({ netAmo: 48_000, patient: 0 })
    const osteopath = ['--kind', 'unreimbursed', '--service', 'osteopath', '--fee', '60']
    expect(await json(...osteopath, ...on, '--contract', '40 € par séance')).toMatchObject({ amc: 4000, patient: 2000 })
  })

  test('can override the base of an act', async () => {
    expect(await json(...visit, '--base', '25')).toMatchObject({ base: 2500, overage: 500 })
  })
})

describe('files', () => {
  const bill = ['--bill', 'docs/demo/bill.json', '--contract-file', 'docs/demo/contract.txt']

  test('a bill of several lines and a table of guarantees', async () => {
    const { status, stdout, stderr } = await run(...bill, '--locale', 'fr')
    expect([status, stderr]).toEqual([0, ''])
    const text = spaced(stdout)
    expect(text.split('\n')[0]).toMatch(/^Soins +Prix +Assurance maladie +Complémentaire +À votre charge$/)
    expect(text).toMatch(/^Ostéopathie, 22 juin 2026 +65,00 € +0,00 € +40,00 € +25,00 €$/m)
    expect(text).toMatch(/^Total +3 085,00 € +2 011,09 € +967,00 € +106,91 €$/m)
  })

  test('the same as JSON, with the local scheme where there is one', async () => {
    const { stdout } = await run(...bill, '--format', 'json')
    expect(JSON.parse(stdout).lines).toHaveLength(5)
    expect((await run(...bill, '--alsace-moselle')).stdout).toContain('Local scheme')
  })

  test('a bill from standard input, an object a line', async () => {
    const stdin =
      '{"act":"gp-consultation","fee":3000,"on":"2025-03-01"}\n{"act":"scaling","fee":2892,"on":"2025-03-02"}\n'
    const { stdout } = await runCommand(coverage, ['--bill', '-', '--format', 'json'], { stdin })
    expect(JSON.parse(stdout).fee).toBe(5892)
    const one = await runCommand(coverage, ['--bill', '-', '--format', 'json'], { stdin: stdin.split('\n')[0] ?? '' })
    expect(JSON.parse(one.stdout).fee).toBe(3000)
  })

  test('a contract as JSON', async () => {
    const contract = JSON.stringify({ guarantees: { doctor: { pays: 'base-share', rate: 20_000 } } })
    const line = ['--act', 'gp-consultation', '--fee', '50', '--sector', 'optam', '--on', '2025-03-01']
    const { stdout } = await runCommand(coverage, [...line, '--contract-file', '-', '--format', 'json'], {
      stdin: contract,
    })
    expect(JSON.parse(stdout).amc).toBe(2900)
    const wrong = await runCommand(coverage, [...line, '--contract-file', '-'], {
      stdin: '{"guarantees":{"doctor":{}}}',
    })
    expect([wrong.status, wrong.stderr]).toEqual([
      1,
      expect.stringContaining('--contract-file, guarantees, doctor, pays: '),
    ])
  })

  test('a row that is left out is said, and the answer stands', async () => {
    const stdin = 'Généralistes  100 % BR\nPerruques  300 € par an'
    const { status, stdout, stderr } = await runCommand(coverage, [...visit, '--contract-file', '-'], { stdin })
    expect([status, stderr]).toEqual([
      0,
      '--contract-file, line 2: This row is left out: its care is not computed here.\n',
    ])
    expect(stdout).toContain('Your mutuelle pays')
  })

  test('what is not understood is named by its line, in French', async () => {
    const table = 'Dentaire  100 %\nAstrologie  TM'
    const { status, stderr } = await runCommand(coverage, [...visit, '--contract-file', '-', '--locale', 'fr'], {
      stdin: table,
    })
    expect(status).toBe(1)
    expect(spaced(stderr).split('\n')).toEqual([
      expect.stringMatching(/^--contract-file, ligne 1 : .*\(100 % BR \/ frais réels\)$/),
      '--contract-file, ligne 2 : Cette ligne n’est pas reconnue : écrivez le nom d’un poste de garantie.',
      '',
    ])
    const wrong = await runCommand(coverage, ['--bill', '-', '--locale', 'fr'], {
      stdin: '[{"act":"scaling","fee":1}]',
    })
    expect(spaced(wrong.stderr)).toContain('--bill, ligne 1, on : ')
  })
})

describe('the words of a contract', () => {
  const visit = ['--act', 'specialist-consultation', '--fee', '60', '--sector', 'optam', '--on', '2026-02-10']

  test('with two meanings are refused with both', async () => {
    const { status, stderr } = await run(...visit, '--contract', 'BR + 200 €')
    expect(status).toBe(1)
    expect(stderr).toMatch(/^--contract: This guarantee has two meanings.*an act.*a year/)
  })

  test('a formula is named, and needs a table', async () => {
    const table = join(mkdtempSync(join(tmpdir(), 'contract-')), 'table.txt')
    writeFileSync(table, 'Garanties | Éco | Confort\nSpécialistes | 100 % BR | 150 % BR\n')
    const asked = (await run(...visit, '--contract-file', table)).stderr
    expect(asked).toContain('several formulas')
    for (const name of ['Éco', 'Confort']) expect(asked).toContain(`--formula "${name}"`)
    expect((await run(...visit, '--contract-file', table, '--formula', 'autre')).stderr).toContain(
      '--formula "Confort"',
    )
    expect(
      (await run(...visit, '--contract-file', table, '--formula', 'confort', '--format', 'json')).stdout,
    ).toContain('"amc": 2120')
    expect((await run(...visit, '--contract-file', table, '--formula', '2', '--format', 'json')).stdout).toContain(
      '"amc": 2120',
    )
    await expect(run(...visit, '--formula', '2')).rejects.toThrow(Misuse)
  })
})

describe('the law that comes', () => {
  test('is listed with the old and the new value and its text', async () => {
    const { status, stdout } = await run('--law-changes', '--day', '2026-11-28', '--until', '2027-01-01')
    expect(status).toBe(0)
    expect(spaced(stdout)).toMatch(
      /^What a doctor outside the convention prescribes: not refunded instead of refunded, from 1 January 2027\..*L162-5-10/m,
    )
  })

  test('in amounts and rates, in French or as JSON', async () => {
    const past = ['--law-changes', '--day', '2023-10-14', '--until', '2024-12-31']
    const { stdout } = await run(...past, '--locale', 'fr')
    expect(spaced(stdout)).toMatch(
      /^Taux de remboursement, soins dentaires : 60 % au lieu de 70 %, à partir du 15 octobre 2023\./m,
    )
    expect(spaced(stdout)).toMatch(
      /^Participation forfaitaire par acte : 2,00 € au lieu de 1,00 €, à partir du 15 mai 2024\./m,
    )
    expect(JSON.parse((await run(...past, '--format', 'json')).stdout)[0]).toMatchObject({ from: '2023-10-15' })
    expect((await run('--law-changes', '--day', '9999-12-30')).stdout).toBe('')
  })
})
