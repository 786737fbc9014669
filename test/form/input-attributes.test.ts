import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { NirFieldOptions } from '../../src/form/check-partial-nir.js'
import { buildNirInputAttributes, buildNirInputProps } from '../../src/form/input-attributes.js'
import { parseNia } from '../../src/nir/parse-nir.js'
import { decorated, nearNumber } from '../arbitraries/nir.js'

/** As browsers compile the attribute. */
function pattern(options?: NirFieldOptions) {
  return new RegExp(`^(?:${buildNirInputAttributes(options).pattern})$`, 'v')
}

describe('the attributes', () => {
  test('ask for a keyboard with letters, correct nothing, and keep the groups in order on every page', () => {
    expect(buildNirInputAttributes()).toMatchObject({
      type: 'text',
      inputmode: 'text',
      autocapitalize: 'characters',
      autocomplete: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
      dir: 'ltr',
      maxlength: '100',
    })
  })

  test('are the same in the names of React', () => {
    const html = buildNirInputAttributes({ key: 'absent' })
    const react = Object.entries(buildNirInputProps({ key: 'absent' }))
    expect(Object.fromEntries(react.map(([name, value]) => [name.toLowerCase(), String(value)]))).toEqual(html)
  })
})

describe('the pattern', () => {
  test.each([
    [{}, '2 55 08 14 168 025 38', true],
    [{}, '2 78 11 2b 050 002 86', true],
    [{}, '2 55 08 14 168 025', false],
    [{}, '7 55 08 14 168 025 38', false],
    [{ irregular: true }, '7 55 08 14 168 025 38', true],
    [{ irregular: true }, 'l 55 08 14 168 025 38', false],
    [{ irregular: true }, ' 55 08 14 168 025 38', false],
    [{ key: 'optional' }, '2 55 08 14 168 025', true],
    [{ key: 'optional' }, '2 55 08 14 168 025 3', false],
    [{ key: 'absent' }, '2 55 08 14 168 025', true],
    [{ key: 'absent' }, '2 55 08 14 168 025 38', false],
    [{ profile: 'dsn' }, '2550814168025', true],
    [{}, 'N° 2 55 08 14 168 025 38', false],
  ] as const)('%j takes %s: %s', (options, text, taken) => {
    expect(pattern(options).test(text)).toBe(taken)
  })

  const options = fc.record<NirFieldOptions>({
    key: fc.constantFrom('required', 'optional', 'absent'),
    irregular: fc.boolean(),
  })
  law.prop([
    fc.oneof(
      nearNumber,
      decorated.map(({ text }) => text),
    ),
    options,
  ])('takes whatever the parser takes', (text, field) => {
    if (parseNia(text, field).ok) expect(pattern(field).test(text)).toBe(true)
  })
})
