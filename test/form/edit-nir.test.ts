import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { editNir } from '../../src/form/edit-nir.js'
import type { NirEditRequest } from '../../src/form/read-request.js'
import { formatNir } from '../../src/nir/format-nir.js'
import { significantText } from '../../src/nir/judge/characters.js'
import { parseNir } from '../../src/nir/parse-nir.js'
import { decorated, legalNumber } from '../arbitraries/nir.js'

/** A field with `|` where the caret is, or two around what is selected. */
function field(marked: string): { text: string; caret: number | [number, number] } {
  const [first = '', second = '', third] = marked.split('|')
  if (third === undefined) return { text: first + second, caret: first.length }
  return { text: first + second + third, caret: [first.length, first.length + second.length] }
}

function shown({ text, caret }: { text: string; caret: number }) {
  return `${text.slice(0, caret)}|${text.slice(caret)}`
}

function edit(marked: string, inputType?: string, data?: string, options?: Parameters<typeof editNir>[1]) {
  return editNir({ ...field(marked), inputType, data }, options)
}

describe('typing', () => {
  test.each([
    ['|', '2', '2|'],
    ['2|', '5', '2 5|'],
    ['2 55|', '0', '2 55 0|'],
    ['2 5|5 08', '9', '2 59 |50 8'],
    ['2 55 08 2|', 'a', '2 55 08 2A|'],
    ['2 55 08 2|', 'B', '2 55 08 2B|'],
    ['|2 55 08 |', '1', '1|'],
    ['2 55| 08| 14', '1', '2 55 1|1 4'],
    ['2 55 08|', '٣', '2 55 08 3|'],
    ['2 55 08|', '۷', '2 55 08 7|'],
    ['2 55 08|', '３', '2 55 08 3|'],
    ['2 55 08|', '٠', '2 55 08 0|'],
    ['2 55 08|', '٩', '2 55 08 9|'],
    ['2 55 08|', '۰', '2 55 08 0|'],
    ['2 55 08|', '۹', '2 55 08 9|'],
    ['2 55 08|', '９', '2 55 08 9|'],
    ['2 55 08 2|', 'ab', '2 55 08 2A B|'],
  ])('%s and %s makes %s', (before, data, after) => {
    const outcome = edit(before, 'insertText', data)
    expect(shown(outcome)).toBe(after)
    expect(outcome).toMatchObject({ dropped: '', key: '' })
  })

  test('a digit stays even where no number can follow', () => {
    expect(edit('|', 'insertText', '9')).toMatchObject({ text: '9', state: 'invalid', issue: { code: 'sex' } })
    expect(edit('2 55 1|', 'insertText', '4')).toMatchObject({
      text: '2 55 14',
      issue: { code: 'month', span: [5, 7] },
    })
  })

  test.each([
    ['2 55 08 2|', 'C', 'letter-position', 'place', [9, 9]],
    ['2 5|5', 'x', 'letter-position', 'year', [3, 3]],
    ['2 55|', '?', 'character', 'month', [4, 4]],
    ['2 55|', ':', 'character', 'month', [4, 4]],
    ['2 55|', '：', 'character', 'month', [4, 4]],
    ['2 55|', '😀', 'character', 'month', [4, 4]],
    ['2 55 08 14 168 025 38|', '1', 'too-long', 'number', [21, 21]],
    ['2 55| 08 14 168 025 38', '1', 'too-long', 'month', [5, 5]],
    ['2 55 08 14 168 025 38|', 'x1', 'letter-position', 'number', [21, 21]],
    ['9|', 'x', 'sex', 'sex', [0, 1]],
  ])('in %s, %s is left out and reported', (before, data, code, part, span) => {
    const { text } = field(before)
    expect(edit(before, 'insertText', data)).toMatchObject({ text, dropped: data, issue: { code, part, span } })
  })

  test('a letter in a wrong place is kept, and refused', () => {
    expect(edit('1 55|', 'insertText', 'a')).toMatchObject({ text: '1 55 A', issue: { code: 'letter-position' } })
  })

  test.each([' ', '.', '-', '/', '\t'])('%j between groups is nothing to report', (data) => {
    expect(edit('2 55|', 'insertText', data)).toMatchObject({
      text: '2 55',
      caret: 4,
      dropped: '',
      state: 'incomplete',
    })
  })

  test('no data is nothing', () => {
    expect(edit('2 55|', 'insertText')).toMatchObject({ text: '2 55', dropped: '' })
    expect(editNir({ text: '2 55', caret: 4, inputType: 'insertFromDrop', data: null }).text).toBe('2 55')
  })
})

describe('deleting', () => {
  test.each([
    ['2 55 0|8', 'deleteContentBackward', '2 55| 8'],
    ['2 55 |08', 'deleteContentBackward', '2 5|0 8'],
    ['2 55| 08', 'deleteContentBackward', '2 5|0 8'],
    ['|2 55', 'deleteContentBackward', '|2 55'],
    ['2 55| 08', 'deleteContentForward', '2 55 |8'],
    ['2 55 |08', 'deleteContentForward', '2 55 |8'],
    ['2 55|', 'deleteContentForward', '2 55|'],
    ['2 |55 0|8', 'deleteContentBackward', '2| 8'],
    ['2 |55 0|8', 'deleteContentForward', '2 |8'],
    ['2 |55 0|8', 'deleteByCut', '2 |8'],
    ['2 55| |08', 'deleteContentBackward', '2 5|0 8'],
    ['2 55| |08', 'deleteContentForward', '2 55 |8'],
    ['2 55| |08', 'deleteByCut', '2 55 |08'],
    ['2 55 08 14 16|8', 'deleteWordBackward', '2 55 08 14| 8'],
    ['2 55 08 14 |168', 'deleteWordBackward', '2 55 08| 16 8'],
    ['2 55 08 14 |168 025', 'deleteWordForward', '2 55 08 14 |025'],
    ['2 55 08 14 168 025 3|8', 'deleteWordForward', '2 55 08 14 168 025 3|'],
    ['2 55 0|8', 'deleteSoftLineBackward', '|8'],
    ['2 55 0|8', 'deleteHardLineForward', '2 55 0|'],
    ['2 5|5 08 2A', 'deleteContentBackward', '2| 50 82 A'],
  ])('%s by %s makes %s', (before, inputType, after) => {
    expect(shown(edit(before, inputType))).toBe(after)
  })

  test('a letter that a deletion moved comes back to its place', () => {
    const { text, caret } = edit('2 5|5 08 2A', 'deleteContentBackward')
    expect(edit('2 5|5 08 2A', 'deleteContentBackward')).toMatchObject({ state: 'invalid', dropped: '' })
    expect(editNir({ text, caret, inputType: 'insertText', data: '5' }).text).toBe('2 55 08 2A')
  })
})

describe('pasting', () => {
  const NUMBER = '2 55 08 14 168 025 38'

  test.each([
    ['N° SS : 2 55 08 14 168 025 38', 'N°SS:'],
    ['255081416802538', ''],
    ['\u00a02\u00a055\u202f08\u00a014\u00a0168\u00a0025\u00a038\u200e', ''],
    ['2.55.08.14.168.025.38', ''],
    ['2-55-08-14-168-025/38', ''],
    ['2 55 08\n14 168 025\r\n38\n', ''],
    ['2,55,08,14,168,025,38', ',,,,,,'],
    ['2·55·08·14·168·025·38', '······'],
    ['Numéro de sécurité sociale : 2 55 08 14 168 025 (clé 38)', 'Numérodesécuritésociale:(clé)'],
    ['13 chiffres : 2 55 08 14 168 025 38', '13chiffres:'],
    ['Assuré 042 2 55 08 14 168 025 38 né le 12/08/1955', 'Assuré042néle12081955'],
    ['２５５０８１４１６８０２５３８', ''],
    ['NIR255081416802538', 'NIR'],
  ])('%j gives the number', (data, dropped) => {
    expect(edit('|', 'insertFromPaste', data)).toMatchObject({ text: NUMBER, caret: 21, state: 'valid', dropped })
  })

  test('born in Corsica, with a caption that has both letters', () => {
    expect(edit('|', 'insertFromPaste', 'Bastia, assuré(e) : 2 78 11 2b 050 002 86')).toMatchObject({
      text: '2 78 11 2B 050 002 86',
      state: 'valid',
    })
  })

  test.each(['2,78,11,2B,050,002,86', '2_78_11_2b_050_002_86', '2 78 11 2 B,050,002 86'])(
    'a mark beside the letter of Corsica parts it from nothing, in %j',
    (data) => {
      expect(edit('|', 'insertFromPaste', data)).toMatchObject({ text: '2 78 11 2B 050 002 86', state: 'valid' })
    },
  )

  test('a whole number replaces what the field holds', () => {
    expect(edit('1 9|9', 'insertFromPaste', NUMBER)).toMatchObject({ text: NUMBER, caret: 21, state: 'valid' })
    expect(edit('|2 69 05 49 588 157 80', 'insertFromPaste', NUMBER)).toMatchObject({ text: NUMBER, dropped: '' })
  })

  test('a part goes in where the caret is, as far as there is room, and pushes nothing out', () => {
    expect(shown(edit('2 55 |025', 'insertFromPaste', '0814'))).toBe('2 55 08 14 |025')
    expect(edit('2 55 08 14 168 02|5 38', 'insertFromPaste', '77')).toMatchObject({ text: NUMBER, dropped: '77' })
  })

  test('a whole number says nothing of what was dropped; a part does', () => {
    expect(edit('|', 'insertFromPaste', `N° ${NUMBER}`).issue).toBeUndefined()
    expect(edit('|', 'insertFromPaste', '2 55 x').issue).toMatchObject({ code: 'letter-position' })
  })

  test.each([
    ['|', 'N° : 2 55 08', '2 55 08', 'N°:', undefined],
    ['|', 'Numéro de sécurité sociale : 2 55 08', '2 55 08', 'Numérodesécuritésociale:', undefined],
    ['|', '« 2 55 08 »', '2 55 08', '«»', undefined],
    ['|2 69|', '(n° 2 55 08) ; ', '2 55 08', '(n°);', undefined],
    // What comes within the digits, or after those of the field, could have been meant for one of them.
    ['|', 'N° 2 55 08 x', '2 55 08', 'N°x', 'letter-position'],
    ['|', '2 55 08 :x', '2 55 08', ':x', 'character'],
    ['2 55|', 'x8', '2 55 8', 'x', 'letter-position'],
    ['2 55|', ' : 08', '2 55 08', ':', 'character'],
    ['|', 'N° :', '', 'N°:', 'character'],
    ['|', 'clé', '', 'clé', 'character'],
    ['|', 'Assuré', '', 'Assuré', 'character'],
    ['|', 'bis', '', 'bis', 'character'],
    ['2 55 08 14 168 025 38|', 'A', '2 55 08 14 168 025 38', 'A', 'too-long'],
    ['|', '255,08', '2 55 08', ',', 'character'],
    ['|', 'né', '', 'né', 'letter-position'],
  ])('in %s, of %j a label is dropped and not reported', (before, data, text, dropped, code) => {
    const outcome = edit(before, 'insertFromPaste', data)
    expect([outcome.text, outcome.dropped, outcome.issue?.code]).toEqual([text, dropped, code])
  })

  test.each([
    '2 55 08 14 168 025 38 et 2 69 05 49 588 157 80',
    '2 55 08 14 168 025 38 2 69 05 49 588 157 80',
    '2 55 08 14 168 025 et 2 69 05 49 588 157',
  ])('of %s that a field holds already nothing stays, and it says why', (text) => {
    for (const caret of [0, 5, text.length])
      expect(editNir({ text, caret })).toMatchObject({
        text: '',
        state: 'empty',
        dropped: text.replaceAll(' ', ''),
        issue: { code: 'several-numbers', part: 'number', span: [0, 0] },
      })
  })

  test.each([
    '2 55 08 14 168 025 clé 38',
    '2 55 08 14 168 025 clef : 38',
    '2 55 08 14 168 025 Clé de contrôle 38',
    '2 55 08 14 168 025 key 38',
    '2 55 08 14 168 025 (38)',
    '2 55 08 14 168 025 [38]',
    '2550814168025 - 38',
    '2550814168025 – 38',
    '2550814168025 | 38',
    'N° de sécurité sociale : 2 55 08 14 168 025\nClé : 38',
    'NIR : 2550814168025 ; clé : 38',
    'Mme DUPONT Béatrice 2 55 08 14 168 025 38',
    '2 55 08 14 168 025 38 DUPONT A.',
    'B. Dupont, 14 rue du Port, 14000 Caen. N° SS 2 55 08 14 168 025 38. Tél. 02 31 00 00 00',
    'Né(e) le 12/08/1955 : 2 55 08 14 168 025 (38)',
    '13 2 55 08 14 168 025 38',
    '2 55 08 14 168 025 38 (soit 2 55 08 14 168 025 38)',
    '2\u00ad55\u00ad08\u00ad14\u00ad168\u00ad025\u00ad38',
    `${'x '.repeat(200)}2 55 08 14 168 025 38`,
  ])('%j, as papers and pages print it, gives the number', (data) => {
    expect(edit('|', 'insertFromPaste', data)).toMatchObject({ text: NUMBER, caret: 21, state: 'valid' })
    expect(edit(`${data}|`)).toMatchObject({ text: NUMBER, state: 'valid' })
    expect(edit('2 69 |05', 'insertFromPaste', data)).toMatchObject({ text: NUMBER, state: 'valid' })
  })

  test.each([
    ['2 55 08 14 168 025 38 et 2 69 05 49 588 157 80'],
    ['Lui : 1 84 12 76 451 089 46, elle : 2 69 05 49 588 157 80'],
    ['N° 13 : 2 55 08'],
    // 23 2550814168003 is a number too, by chance.
    ['23 2 55 08 14 168 003 60'],
    ['Assuré 042, 2 55 08 14'],
    ['Assuré 042 ,2 55 08 14'],
    ['Dossier 2 55 08 : 14 168 025 38'],
  ])('of %j nothing is taken, and it says why', (data) => {
    expect(edit('2 6|9', 'insertFromPaste', data)).toMatchObject({
      text: '2 69',
      caret: 3,
      state: 'incomplete',
      dropped: data.replaceAll(/[\s.]/g, ''),
      issue: { code: 'several-numbers', part: 'number', span: [3, 3] },
    })
  })

  test.each([
    '2 55 O8 14 168 025 38',
    '2 55 08 l4 168 025 38',
    '25508I4168025',
    'N° SS : 2 5S 08 14 168 025 38',
    'I 84 12 76 451 089 46',
    ' l 84 12 76',
    'Z 55 08 14 168 025 38',
    'O8',
    '1o',
  ])('of %j, with a letter in the place of a digit, nothing is taken', (data) => {
    expect(edit('2 6|9', 'insertFromPaste', data)).toMatchObject({
      text: '2 69',
      caret: 3,
      dropped: data.replaceAll(' ', ''),
      issue: { code: 'letter-position', part: 'number', span: [3, 3] },
    })
  })

  test.each([
    ['I : 2 55 08 14 168 025 38', 'valid'],
    ['S2 55 08 14 168 025 38', 'valid'],
    ['SO 2 55 08', 'incomplete'],
    ['Iota 2 55', 'incomplete'],
    ['N° I 2 55 08', 'incomplete'],
    ['I:2 55 08', 'incomplete'],
    ['2 55 08 14Saint', 'incomplete'],
    ['i', 'empty'],
  ])('%j has no letter in the place of a digit', (data, state) => {
    const outcome = edit('|', 'insertFromPaste', data)
    expect(outcome.state).toBe(state)
    expect(outcome.value).toBe(data.replaceAll(/\D/g, ''))
  })

  test('where nothing is taken of a paste, nothing is taken for a key', () => {
    expect(edit('|', 'insertFromPaste', 'Dossier 2 55 08 : 14 168 025 38', { key: 'absent' })).toMatchObject({
      text: '',
      key: '',
      issue: { code: 'several-numbers' },
    })
  })

  test.each([
    ['12 55 08 14 168 025 38', '125508141680253', '8', 'control-key'],
    ['2 55 08 14 168 025 381', '255081416802538', '1', 'too-long'],
  ])('in %s, no number starts or ends within a group', (data, value, dropped, code) => {
    expect(edit('|', 'insertFromPaste', data)).toMatchObject({ value, dropped, issue: { code } })
  })

  test('a number with a wrong key, and one without a key, are taken with what is wrong with them', () => {
    expect(edit('|', 'insertFromPaste', 'N° 13 : 2 55 08 14 168 025 39')).toMatchObject({
      text: '2 55 08 14 168 025 39',
      issue: { code: 'control-key' },
    })
    expect(edit('1 9|', 'insertFromPaste', '13 chiffres : 2 55 08 14 168 025')).toMatchObject({
      text: '2 55 08 14 168 025',
      state: 'incomplete',
      missing: 2,
    })
    // A 3 and an 8 that have nothing to do with each other are no key.
    expect(edit('|', 'insertFromPaste', '2 55 08 14 168 025, 3 enfants, 8 rue du Port')).toMatchObject({
      text: '2 55 08 14 168 025',
      state: 'incomplete',
      dropped: ',3enfants,8rueduPort',
    })
  })

  law.prop([
    legalNumber,
    fc.string({ unit: fc.constantFrom(...'NIRabc° :.(0123456789'), maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...'abc :.)0123456789'), maxLength: 20 }),
  ])('whatever is copied with a number, no other number is made of it', (number, before, after) => {
    const { state, value } = edit('|', 'insertFromPaste', `${before} : ${number} : ${after}`)
    expect(state === 'valid' ? value : '').toMatch(new RegExp(`^(${number})?$`))
  })
})

describe('a field put in order', () => {
  test.each([
    ['255|', '2 55|'],
    ['2 5508|', '2 55 08|'],
    ['2 55|08', '2 55| 08'],
    ['255081416802538|', '2 55 08 14 168 025 38|'],
    ['2550814|16802538', '2 55 08 14| 168 025 38'],
    ['2 55 08 14 168 025 38|', '2 55 08 14 168 025 38|'],
    ['2 55 08 2a|', '2 55 08 2A|'],
    ['N° SS : 2 55|', '2 55|'],
    ['|N° SS : 2 55', '|2 55'],
    ['N° 13 : 2 55 08 14 168 025 38|', '2 55 08 14 168 025 38|'],
    ['2 55 089| 14 168 025 38', '2 55 08| 14 168 025 38'],
    ['2.55.08.1|4.168.025.38', '2 55 08 1|4 168 025 38'],
  ])('%s becomes %s', (before, after) => {
    expect(shown(edit(before))).toBe(after)
  })

  test.each([
    ['2550|8', '', undefined],
    ['2.55.0|8', '', undefined],
    ['N° SS : 2 55|', 'N°SS:', undefined],
    ['|N° SS : 2 55 x', 'N°SS:x', 'letter-position'],
    ['N° 13 : 2 55 08|', 'N°:', 'several-numbers'],
    ['2 55 08 : 14 168 025 38|', ':', 'several-numbers'],
    ['2 55 089| 14 168 025 38', '9', 'too-long'],
    ['2 55 08 9x| 14 168 025 38', 'x9', 'letter-position'],
    ['N° 13 : 2 55 08 14 168 025 38|', 'N°13:', undefined],
  ])('of %s it reports %j', (before, dropped, code) => {
    const outcome = edit(before)
    expect(outcome).toMatchObject({ dropped, key: '' })
    expect(outcome.issue?.code).toBe(code)
  })

  test('what is too long behind the caret stays, and is refused', () => {
    expect(edit('|2550814168025381')).toMatchObject({ value: '2550814168025381', issue: { code: 'too-long' } })
  })
})

describe('other fields', () => {
  test('thirteen characters: the key of a pasted number comes apart', () => {
    expect(edit('|', 'insertFromPaste', 'N° 2 55 08 14 168 025 38', { key: 'absent' })).toMatchObject({
      text: '2 55 08 14 168 025',
      key: '38',
      state: 'valid',
      dropped: 'N°',
    })
    expect(edit('2 55 08 14 168 025|', 'insertText', '3', { key: 'absent' })).toMatchObject({
      text: '2 55 08 14 168 025',
      dropped: '3',
      key: '',
    })
  })

  test.each([
    ['N° 2 55 08 14 168 025', ''],
    ['N° 2 55 08 14 168 025 3', '3'],
  ])('thirteen characters: of %s nothing gets lost', (data, key) => {
    expect(edit('|', 'insertFromPaste', data, { key: 'absent' })).toMatchObject({
      text: '2 55 08 14 168 025',
      dropped: 'N°',
      key,
      state: 'valid',
    })
  })

  test('irregular numbers, where asked', () => {
    expect(edit('|', 'insertText', '7')).toMatchObject({ issue: { code: 'provisional-number' } })
    expect(edit('|', 'insertText', '7', { irregular: true })).toMatchObject({ state: 'incomplete' })
  })
})

describe('laws', () => {
  law.prop([decorated])('each writing of a number gives its value, pasted or put in order', ({ canonical, text }) => {
    expect(edit('|', 'insertFromPaste', text.replaceAll('|', ''))).toMatchObject({ value: canonical, state: 'valid' })
    expect(editNir({ text, caret: text.length })).toMatchObject({ value: canonical, state: 'valid' })
  })

  law.prop([legalNumber])('format of parse is what the field shows', (number) => {
    const parsed = parseNir(number)
    const { text } = editNir({ text: number, caret: 0 })
    expect(text).toBe(parsed.ok ? formatNir(parsed.value.nir) : '')
    expect(editNir({ text, caret: 0 }).text).toBe(text)
  })

  law.prop([legalNumber])('each character typed gives the number', (number) => {
    let state = { text: '', caret: 0 }
    for (const data of number) state = editNir({ ...state, inputType: 'insertText', data })
    expect(state).toMatchObject({ value: number, state: 'valid', caret: 21 })
  })

  const INSERTS = ['insertText', 'insertFromPaste', 'insertFromDrop', 'insertReplacementText']
  const DELETES = ['deleteContentBackward', 'deleteContentForward', 'deleteByCut']
  const step = fc.record({
    from: fc.nat(22),
    length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(8)),
    inputType: fc.constantFrom(...INSERTS, ...DELETES, undefined),
    data: fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789ABab x.°\u00a0'), maxLength: 6 }),
      decorated.map(({ text }) => text),
      fc.string(),
    ),
  })

  /** The same edit on the characters that count, written without any separator in mind. */
  function model(value: string, from: number, to: number, inputType: string | undefined, data: string): string {
    if (inputType === undefined) return value
    if (!inputType.startsWith('delete')) {
      const words = data.replace(/\p{L}+/gu, (word) => (/^[AB]+$/i.test(word) ? word : '|'))
      const runs = words.split(/[^0-9AB\s.,_/-]/i).map((run) => run.replace(/[^0-9AB]/gi, ''))
      const [first = '', ...others] = runs.filter(Boolean)
      // A letter in the place of a digit: O8, 8O, or I 55 at the start.
      const isSlip = /\d[OIilSsZzoG](?!\p{L})|(?<!\p{L})[OIilSsZzoG]\d|^\s*[OIilSsZzoG] \d/u.test(data)
      const put = others.length > 0 || isSlip ? '' : first.toUpperCase()
      return value.slice(0, from) + put.slice(0, 15 - (value.length - (to - from))) + value.slice(to)
    }
    if (from < to) return value.slice(0, from) + value.slice(to)
    if (inputType === 'deleteContentBackward') return value.slice(0, Math.max(0, from - 1)) + value.slice(from)
    if (inputType === 'deleteContentForward') return value.slice(0, from) + value.slice(from + 1)
    return value
  }

  law.prop([fc.array(step, { maxLength: 12 })], { numRuns: 1000 })(
    'any edits, at any caret, equal the edits of the characters that count',
    (steps) => {
      let text = ''
      for (const { from, length, inputType, ...step } of steps) {
        const data = inputType?.startsWith('delete') ? '' : step.data
        const start = Math.min(from, text.length)
        const end = Math.min(start + length, text.length)
        const request: NirEditRequest = { text, caret: [start, end], inputType, data }
        const outcome = editNir(request)
        const count = (until: number) => significantText(text.slice(0, until)).length
        const isWhole =
          outcome.state === 'valid' && outcome.caret === outcome.text.length && inputType?.startsWith('insert')
        const expected = model(significantText(text), count(start), count(end), inputType, data)
        if (!(isWhole && outcome.value !== expected)) expect(outcome.value).toBe(expected)
        else expect(significantText(data)).toContain(outcome.value)

        expect(outcome.value).toBe(significantText(outcome.text))
        expect(outcome.caret).toBeGreaterThanOrEqual(0)
        expect(outcome.caret).toBeLessThanOrEqual(outcome.text.length)
        expect(editNir({ text: outcome.text, caret: outcome.caret })).toMatchObject({ text: outcome.text, dropped: '' })
        text = outcome.text
      }
    },
  )

  law.prop([fc.string(), fc.nat(30), fc.constantFrom(...INSERTS, ...DELETES), fc.string({ unit: 'binary' })])(
    'no text and no data throws, and each character that counts is shown or reported',
    (text, caret, inputType, data) => {
      const outcome = editNir({ text, caret, inputType, data })
      expect(outcome.text).toMatch(/^[\dAB ]*$/)
    },
  )
})

test.each([7, null, {}, ['insertText']])('an input type that is no text, %j, is none', (inputType) => {
  const text = '2 55 08'
  expect(editNir({ text, caret: 4, inputType: inputType as never })).toEqual(editNir({ text, caret: 4 }))
})
