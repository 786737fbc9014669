import { describe, expect, test } from 'vitest'
import {
  buildNir,
  compareIdentity,
  createNirRedactor,
  describeNirIssue,
  findBirthYears,
  findNirs,
  formatNir,
  type Identity,
  type Locale,
  maskNir,
  type Nir,
  type NirIssue,
  parseNir,
  redactNirs,
  unwrap,
} from '../../src/nir/index.js'

const NUMBER = '255081416802538'
const parsed = unwrap(parseNir(NUMBER))

describe('records from outside', () => {
  const gap = (reason: string) => ({ verdict: 'not-comparable', reason })
  const all = (reason: string) => ({
    sex: gap(reason),
    birthYear: gap(reason),
    birthMonth: gap(reason),
    birthPlace: gap(reason),
  })

  test.each<[string, unknown, string]>([
    ['null', null, 'not-given'],
    ['nothing', undefined, 'not-given'],
    ['a number', 42, 'unreadable'],
    ['a list', ['male'], 'unreadable'],
    [
      'a getter that throws',
      {
        get sex() {
          throw new Error('never seen')
        },
      },
      'unreadable',
    ],
    ['what is inherited', Object.create({ sex: 'male', birthDate: '1955-08-14', birthPlace: '14' }), 'not-given'],
  ])('an identity that is %s compares with nothing', (_, identity, reason) => {
    expect(compareIdentity(parsed, identity as Identity)).toEqual(all(reason))
  })

  test('a trait is read once', () => {
    let reads = 0
    const identity = {
      get sex() {
        reads++
        return reads === 1 ? 'female' : 'male'
      },
    }
    expect(compareIdentity(parsed, identity as Identity).sex).toEqual({ verdict: 'match', reason: 'equal' })
    expect(reads).toBe(1)
  })

  test.each([[null], [undefined], ['x'], [42], [{}], [{ birthMonth: null, birthPlace: 'x' }]])(
    'parts that are %j are the issue form',
    (parts) => {
      expect(buildNir(parts as never)).toMatchObject({ ok: false, issues: [{ code: 'form', part: 'sex' }] })
    },
  )
})

describe('a programmer’s mistake', () => {
  test.each<[string, () => unknown]>([
    ['formatNir of what is no number', () => formatNir(`${NUMBER}0` as Nir)],
    ['formatNir of nothing', () => formatNir(undefined as unknown as Nir)],
    ['maskNir of what is no number', () => maskNir('2 55 08' as Nir)],
    ['compareIdentity of a text', () => compareIdentity(NUMBER as never, {})],
    ['compareIdentity of half a record', () => compareIdentity({ birthPlace: parsed.birthPlace } as never, {})],
    ['compareIdentity of the other half', () => compareIdentity({ birthMonth: parsed.birthMonth } as never, {})],
    ['findBirthYears of a text', () => findBirthYears(NUMBER as never, '2026-06-30')],
    ['describeNirIssue of a text', () => describeNirIssue(NUMBER as never, 'fr')],
    ['describeNirIssue of a code that is none', () => describeNirIssue({ code: NUMBER } as unknown as NirIssue, 'fr')],
    ['findNirs in a number', () => findNirs(255081416802538 as never)],
    ['redactNirs of a record', () => redactNirs({ nir: NUMBER } as never)],
    ['a redactor of a record', () => createNirRedactor().push({ nir: NUMBER } as never)],
    ['a replacement that is none', () => redactNirs('', { replacement: 255081416802538 as never })],
  ])('%s is a TypeError that repeats nothing', (_, call) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(/^(?!.*\d{3})[a-zA-Z ,]+$/)
  })

  test('a language that there is not is a RangeError that repeats nothing', () => {
    const call = () => describeNirIssue({ code: 'sex' } as NirIssue, NUMBER as Locale)
    expect(call).toThrow(new RangeError('a locale is fr or en'))
  })
})
