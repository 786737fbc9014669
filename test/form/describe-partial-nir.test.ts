import { test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { FieldState } from '../../src/form/check-partial-nir.js'
import { checkPartialNir } from '../../src/form/check-partial-nir.js'
import { describePartialNir, MESSAGE_LENGTHS } from '../../src/form/describe-partial-nir.js'
import { editNir } from '../../src/form/edit-nir.js'
import { editNirKey } from '../../src/form/edit-nir-key.js'
import { NIR_FAULT_CODES, type NirFault, type NirFaultCode } from '../../src/nir/judge/issue.js'
import type { NirPart } from '../../src/nir/judge/part.js'
import { nearNumber } from '../arbitraries/nir.js'

const PART_OF: Readonly<Record<NirFaultCode, NirPart | 'number'>> = {
  type: 'number',
  'too-short': 'key',
  'too-long': 'number',
  'letter-position': 'place',
  character: 'year',
  sex: 'sex',
  'unofficial-number': 'sex',
  'provisional-number': 'sex',
  'migrant-number': 'sex',
  month: 'month',
  place: 'place',
  order: 'order',
  'key-range': 'key',
  'control-key': 'key',
  form: 'order',
}

const DESCRIBABLE: readonly FieldState[] = [
  ...NIR_FAULT_CODES.map((code): FieldState => {
    const issue = { code, part: PART_OF[code], span: [0, 1], missing: 2 } as NirFault
    return { state: 'invalid', issue }
  }),
  { state: 'empty', next: 'sex', missing: 15 },
  { state: 'empty', next: 'sex', missing: 15, issue: { code: 'several-numbers', part: 'number', span: [0, 0] } },
  ...(['sex', 'year', 'month', 'place', 'order', 'key'] as const).map(
    (next): FieldState => ({ state: 'incomplete', next, missing: 3 }),
  ),
]

describe('everything that can be said', () => {
  test.each(DESCRIBABLE)('%j', (partial) => {
    for (const locale of ['fr', 'en'] as const) {
      const short = describePartialNir(partial, locale)
      const long = describePartialNir(partial, locale, 'long')
      expect(short).toMatch(/^[A-ZÀÉ0-9].{5,68}[^.]$/u)
      expect(long.length).toBeGreaterThan(short.length)
      expect(long).toMatch(/\.$/)
      expect(`${short}${long}`).not.toMatch(/[{}]|undefined/)
    }
  })

  test('the languages differ, and each text is said of one thing, but for an empty field', () => {
    const texts = DESCRIBABLE.map((partial) => describePartialNir(partial, 'fr'))
    expect(new Set(texts).size).toBe(texts.length - 1)
    for (const partial of DESCRIBABLE)
      expect(describePartialNir(partial, 'fr')).not.toBe(describePartialNir(partial, 'en'))
  })
})

test('of a valid number there is nothing to say, unless something was dropped', () => {
  const valid = checkPartialNir('2 55 08 14 168 025 38')
  for (const length of MESSAGE_LENGTHS) expect(describePartialNir(valid, 'fr', length)).toBe('')
  const edit = editNir({ text: '2 55 08 14 168 025 38', caret: 21, inputType: 'insertText', data: '1' })
  expect(describePartialNir(edit, 'fr')).toBe('Retirez les caractères en trop')
})

describe('the field of the key', () => {
  const BODY = '2 55 08 14 168 025'
  test.each([
    ['', BODY, 'Add 2\u00a0characters: continue with the key', ' On some documents the key is written apart.'],
    ['3', BODY, 'Add 1\u00a0character: continue with the key', ' On some documents the key is written apart.'],
    // It waits for the thirteen characters, and lacks nothing itself.
    ['38', '2 55', '', ''],
  ])('that holds %j beside %j lacks its key, if anything', (text, body, short, help) => {
    const state = editNirKey({ text, caret: text.length }, body)
    expect(describePartialNir(state, 'en')).toBe(short)
    expect(describePartialNir(state, 'en', 'long')).toBe(short && `${short}.${help}`)
  })
})

describe('the long text says what to do, and then what the part is', () => {
  test.each<[string, FieldState, string]>([
    [
      'a wrong part',
      checkPartialNir('9'),
      'Check the first digit of your social security number: it must be 1 or 2. 1 is for a man, 2 is for a woman.',
    ],
    [
      'a part that is missing',
      checkPartialNir('2 55 08 14 168 025'),
      'Add 2\u00a0characters: continue with the key. On some documents the key is written apart.',
    ],
    [
      'an empty field',
      checkPartialNir(''),
      'Enter your social security number. The number of 15 characters is on the Carte Vitale and on the certificate of rights (attestation de droits).',
    ],
    [
      'a paste with several numbers',
      editNir({ text: '2 69', caret: 3, inputType: 'insertFromPaste', data: 'N° 13 : 2 55 08' }),
      'The text has several numbers: paste only yours. The number of 15 characters is on the Carte Vitale and on the certificate of rights (attestation de droits).',
    ],
  ])('%s', (_, state, text) => {
    expect(describePartialNir(state, 'en', 'long')).toBe(text)
  })
})

test('a number of which nothing is there is asked for as in an empty field', () => {
  const issue = { code: 'too-short', part: 'sex', span: [0, 0], missing: 15 } as const
  expect(describePartialNir({ state: 'invalid', issue }, 'fr')).toBe('Saisissez votre numéro de sécurité sociale')
})

test('one character is one', () => {
  const partial = { state: 'incomplete', next: 'key', missing: 1 } as const
  expect(describePartialNir(partial, 'fr')).toBe('Il manque 1\u00a0caractère\u00a0: continuez par la clé')
  expect(describePartialNir(partial, 'en')).toBe('Add 1\u00a0character: continue with the key')
})

law.prop([nearNumber])('nothing that was typed is in the text', (text) => {
  const said = describePartialNir(checkPartialNir(text), 'fr', 'long')
  const digits = text.replaceAll(/\D/g, '')
  if (digits.length > 4) expect(said.replaceAll(/\D/g, '')).not.toContain(digits)
})
