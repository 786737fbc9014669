import { describe, expect, test } from 'vitest'
import { checkPartialNir } from '../../src/form/check-partial-nir.js'
import { cleanNirPaste } from '../../src/form/clean-nir-paste.js'
import { describePartialNir } from '../../src/form/describe-partial-nir.js'
import { editNir } from '../../src/form/edit-nir.js'
import { editNirKey } from '../../src/form/edit-nir-key.js'
import { buildNirInputAttributes, buildNirInputProps } from '../../src/form/input-attributes.js'
import { CLEAVE_NIR, IMASK_NIR, MASKA_NIR, MASKITO_NIR } from '../../src/form/masks.js'
import type { NirEditRequest } from '../../src/form/read-request.js'

const NUMBER = '255081416802538'
const paste = (data: string): NirEditRequest => ({ text: '', caret: 0, inputType: 'insertFromPaste', data })
const done = (text: string): NirEditRequest => ({ text, caret: text.length })

const THROWING = {
  toString() {
    throw new Error(NUMBER)
  },
}
const issueOf = (issue: object) => ({ state: 'invalid', issue }) as never

/** What each function makes of a text, wherever the text comes in. */
const CALLS: readonly (readonly [name: string, call: (text: string) => unknown])[] = [
  ['checkPartialNir', (text) => checkPartialNir(text)],
  ['cleanNirPaste', (text) => cleanNirPaste(text)],
  ['editNir, pasted', (text) => editNir(paste(text))],
  ['editNir, put in order', (text) => editNir(done(text))],
  ['editNirKey, pasted', (text) => editNirKey(paste(text), '2 55 08 14 168 025')],
  ['editNirKey, put in order', (text) => editNirKey(done(text), '2 55 08 14 168 025')],
  ['editNirKey, beside it', (text) => editNirKey(paste('38'), text)],
]

describe.each(CALLS)('%s', (_, call) => {
  test.each(['1', ' 1', 'a', 'A', '२', 'x 1 ', '(', '2 55 08 14 168 025 38 '])(
    'reads no more of a text of a million characters of %j than of one of two thousand',
    (unit) => {
      const time = (text: string) => {
        const start = performance.now()
        call(text)
        return performance.now() - start
      }
      const best = (text: string) => Math.min(...Array.from({ length: 7 }, () => time(text)))
      const [short, long] = [2000, 1_000_000].map((length) => unit.repeat(length / unit.length)) as [string, string]
      // A walk over the whole text would take 500 times as long.
      expect(best(long)).toBeLessThan(50 * best(short) + 1)
    },
  )

  test('leaves no text where any script can read it', () => {
    for (const text of [NUMBER, `N° ${NUMBER} (x)`, '2 55 08 14 168 025 clé 38', `２${NUMBER.slice(1)}`]) {
      const statics = RegExp as unknown as Record<string, string>
      ;/^nothing$/.test('nothing')
      call(text)
      const last = ['$_', 'input', 'lastMatch', 'leftContext', 'rightContext', '$1'].map((name) => statics[name])
      expect(last.join().replaceAll(/\D/g, '')).not.toContain('2550814')
    }
  })
})

describe('a programmer’s mistake has a message of ours, without what was typed', () => {
  test.each<[string, () => unknown]>([
    ['no request', () => editNir(null as never)],
    ['a text in the place of a request', () => editNir(NUMBER as never)],
    ['a request without a caret', () => editNir({ text: NUMBER } as never)],
    ['a caret that is no position', () => editNir({ text: NUMBER, caret: Number.NaN })],
    ['a request whose text is none', () => editNir({ text: Number(NUMBER), caret: 0 } as never)],
    ['a selection without its start', () => editNir({ text: NUMBER, caret: [Number.NaN, 0] })],
    ['a selection without its end', () => editNir({ text: NUMBER, caret: [0] as never })],
    ['a text that is none', () => checkPartialNir(Number(NUMBER) as never)],
    ['a paste that is no text', () => cleanNirPaste(null as never)],
    ['a body that is no text', () => editNirKey(done(''), Number(NUMBER) as never)],
    ['an issue in the place of a state', () => describePartialNir(NUMBER as never, 'fr')],
    ['nothing in the place of a state', () => describePartialNir(undefined as never, 'fr')],
    ['an issue that is none', () => describePartialNir({ state: 'invalid', issue: NUMBER } as never, 'fr')],
    ['an issue that is null', () => describePartialNir({ state: 'invalid', issue: null } as never, 'fr')],
    ['a part that is none', () => describePartialNir({ state: 'incomplete', next: NUMBER } as never, 'fr')],
    ['a part in a list', () => describePartialNir({ state: 'incomplete', next: ['key'] } as never, 'fr')],
    ['no part', () => describePartialNir({ state: 'incomplete', missing: 2 } as never, 'fr')],
    ['a code that is none', () => describePartialNir({ issue: { code: NUMBER } } as never, 'fr')],
    ['a code that no text can be made of', () => describePartialNir(issueOf({ code: Object.create(null) }), 'fr')],
    ['a code that throws', () => describePartialNir(issueOf({ code: THROWING }), 'fr')],
    ['a code in a list', () => describePartialNir(issueOf({ code: ['month'], part: 'month' }), 'fr', 'long')],
    ['a symbol as a code', () => describePartialNir(issueOf({ code: Symbol('month') }), 'fr')],
    ['a code that every object has', () => describePartialNir(issueOf({ code: 'toString' }), 'fr')],
    ...[undefined, null, Number.NaN, 1.5, '2', {}, THROWING, Symbol('2')].flatMap(
      (missing): [string, () => unknown][] => [
        ['a count in a state', () => describePartialNir({ state: 'incomplete', next: 'key', missing } as never, 'fr')],
        [
          'a count in an empty field',
          () => describePartialNir({ state: 'empty', next: 'sex', missing } as never, 'fr'),
        ],
        ['a count in an issue', () => describePartialNir(issueOf({ code: 'too-short', part: 'key', missing }), 'fr')],
      ],
    ),
    ...[undefined, '__proto__', ['key'], THROWING].map((part): [string, () => unknown] => [
      'a part in an issue',
      () => describePartialNir(issueOf({ code: 'too-short', part, missing: 2 }), 'fr'),
    ]),
    [
      'a fault that is not there',
      () => describePartialNir({ state: 'invalid', next: 'key', missing: 2 } as never, 'fr'),
    ],
    ['a state that is none', () => describePartialNir({ state: NUMBER } as never, 'fr')],
  ])('%s', (_, call) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(/^(an edit has|what a field holds|what is described)/)
  })

  test.each<[string, () => unknown]>([
    ['a profile', () => checkPartialNir(NUMBER, { profile: NUMBER as never })],
    ['a key', () => editNir(done(NUMBER), { key: NUMBER as never })],
    ['a key of a paste', () => cleanNirPaste(NUMBER, { key: 'requierd' as never })],
    ['a locale', () => describePartialNir(checkPartialNir(''), NUMBER as never)],
    ['no locale', () => describePartialNir(checkPartialNir(''), null as never)],
    ['a locale that every object has', () => describePartialNir(checkPartialNir(''), 'toString' as never)],
    ['a length', () => describePartialNir(checkPartialNir(''), 'fr', NUMBER as never)],
  ])('%s that is not a word of its list', (_, call) => {
    expect(call).toThrow(RangeError)
    expect(call).not.toThrow(NUMBER)
  })

  test.each([undefined, '__proto__', ['month'], THROWING])('a part that has no help, %#', (part) => {
    const call = () => describePartialNir(issueOf({ code: 'month', part }), 'fr', 'long')
    expect(call).toThrow(new TypeError('this word has no sentence'))
  })

  test('a length that is none has a message with those that there are', () => {
    const call = () => describePartialNir(checkPartialNir(''), 'fr', 'medium' as never)
    expect(call).toThrow(new RangeError('length is one of short, long'))
  })

  test('what a request or an option inherits decides nothing', () => {
    expect(() => editNir(Object.create(done(NUMBER)))).toThrow(TypeError)
    expect(checkPartialNir(NUMBER, Object.create({ key: 'absent' }))).toEqual({ state: 'valid' })
  })
})

describe('what is handed out', () => {
  test('cannot be changed where it is a table', () => {
    expect(() => (MASKITO_NIR as string[]).splice(0, 3)).toThrow(TypeError)
    expect(() => (CLEAVE_NIR.blocks as number[]).push(1)).toThrow(TypeError)
    for (const mask of [
      CLEAVE_NIR,
      IMASK_NIR,
      IMASK_NIR.definitions,
      MASKA_NIR,
      MASKA_NIR.tokens,
      MASKA_NIR.tokens['C'],
    ])
      expect(Object.isFrozen(mask)).toBe(true)
  })

  test('is fresh where it is an answer', () => {
    Object.assign(buildNirInputAttributes(), { inputmode: 'numeric' })
    Object.assign(buildNirInputProps(), { inputMode: 'numeric' })
    expect([buildNirInputAttributes().inputmode, buildNirInputProps().inputMode]).toEqual(['text', 'text'])
  })
})
