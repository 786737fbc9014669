import { test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { checkPartialNir } from '../../src/form/check-partial-nir.js'
import { describePartialNir } from '../../src/form/describe-partial-nir.js'
import type { DescribableNir } from '../../src/form/short-texts.js'
import type { NirFaultCode, NirWarningCode } from '../../src/nir/issue.js'
import type { NirPart } from '../../src/nir/part.js'
import { nearNumber } from '../arbitraries/nir.js'

const CODES: Readonly<Record<Exclude<NirFaultCode, 'too-short'> | NirWarningCode, NirPart | 'number'>> = {
  type: 'number',
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
  'key-absent': 'key',
  'month-disputed': 'month',
  'place-period': 'place',
  'place-unlisted': 'place',
  'place-range': 'place',
  specimen: 'number',
  'fictitious-prefix': 'number',
}

const TELLABLE: readonly DescribableNir[] = [
  ...Object.entries(CODES).map(([code, part]) => ({ code, part, span: [0, 1] }) as DescribableNir),
  { code: 'too-short', part: 'key', span: [18, 18], missing: 2 },
  { state: 'empty', next: 'sex', missing: 15 },
  ...(['sex', 'year', 'month', 'place', 'order', 'key'] as const).map(
    (next): DescribableNir => ({ state: 'incomplete', next, missing: 3 }),
  ),
]

describe('each thing to tell', () => {
  test.each(TELLABLE)('%j', (what) => {
    for (const locale of ['fr', 'en'] as const) {
      const short = describePartialNir(what, locale)
      const long = describePartialNir(what, locale, 'long')
      expect(short).toMatch(/^[A-ZÀÉ0-9].{5,68}[^.]$/u)
      expect(long.length).toBeGreaterThan(short.length)
      expect(long).toMatch(/\.$/)
      expect(`${short}${long}`).not.toMatch(/[{}]|undefined/)
    }
  })

  test('the languages differ, and no two codes of one language say the same but those that ask the same', () => {
    const texts = TELLABLE.map((what) => describePartialNir(what, 'fr'))
    expect(new Set(texts).size).toBe(texts.length - 1)
    for (const what of TELLABLE) expect(describePartialNir(what, 'fr')).not.toBe(describePartialNir(what, 'en'))
  })
})

test('one character is one', () => {
  const what = { state: 'incomplete', next: 'key', missing: 1 } as const
  expect(describePartialNir(what, 'fr')).toBe('Il manque 1\u00a0caractère\u00a0: continuez par la clé')
  expect(describePartialNir(what, 'en')).toBe('Add 1\u00a0character: continue with the key')
})

law.prop([nearNumber])('nothing that was typed is in what is told', (text) => {
  const check = checkPartialNir(text)
  if (check.state === 'valid') return
  const told = describePartialNir(check.state === 'invalid' ? check.issue : check, 'fr', 'long')
  const digits = text.replaceAll(/\D/g, '')
  if (digits.length > 4) expect(told.replaceAll(/\D/g, '')).not.toContain(digits)
})
