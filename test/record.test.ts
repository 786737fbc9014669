import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  day,
  dictionaryOf,
  fieldsOf,
  flag,
  held,
  itemsOf,
  listOf,
  oneOf,
  orNull,
  own,
  ownCopy,
  ownFields,
  read,
  record,
  tested,
  text,
  variantOf,
} from '../src/record.js'

const COLOURS = ['red', 'green'] as const

const house = record(
  { name: text, built: day },
  { colour: oneOf(COLOURS), isOpen: flag, rooms: listOf(text, 3), owner: orNull(text), prices: dictionaryOf(text) },
)

const right = { name: 'a', built: '2025-03-01' }

function issuesOf(value: unknown): unknown {
  const result = read(house, value)
  return result.ok ? [] : result.issues
}

describe('a record from outside', () => {
  test('is copied, with the fields that it has', () => {
    const full = { ...right, colour: 'red', isOpen: false, rooms: ['b'], owner: null, prices: { c: 'd' } }
    const result = read(house, full)
    expect(result).toEqual({ ok: true, value: full })
    expect(result.ok && result.value).not.toBe(full)
    expect(result.ok && Object.getPrototypeOf(result.value)).toBe(null)
  })

  test.each([
    [{}, ['missing', 'missing'], [['name'], ['built']]],
    [{ ...right, name: 1 }, ['not-text'], [['name']]],
    [{ ...right, built: '2025-02-29' }, ['malformed-day'], [['built']]],
    [{ ...right, isOpen: 1 }, ['not-a-flag'], [['isOpen']]],
    [{ ...right, rooms: {} }, ['not-a-list'], [['rooms']]],
    [{ ...right, rooms: ['a', 'b', 'c', 'd'] }, ['list-too-long'], [['rooms']]],
    [{ ...right, rooms: ['a', 2] }, ['not-text'], [['rooms', 1]]],
    [{ ...right, rooms: Array(1) }, ['not-text'], [['rooms', 0]]],
    [{ ...right, owner: 1 }, ['not-text'], [['owner']]],
    [{ ...right, prices: [] }, ['not-an-object'], [['prices']]],
    [{ ...right, prices: { secret: 1, other: 2 } }, ['not-text'], [['prices']]],
    [{ ...right, secret: 1 }, ['unknown-field'], [[]]],
    [null, ['not-an-object'], [[]]],
    [[], ['not-an-object'], [[]]],
    ['text', ['not-an-object'], [[]]],
  ])('says what is wrong with %j, and where', (value, codes, paths) => {
    expect(issuesOf(value)).toEqual(codes.map((code, index) => ({ code, path: paths[index] })))
  })

  test('a field that is undefined is absent', () => {
    expect(issuesOf({ ...right, colour: undefined, secret: undefined })).toEqual([])
    expect(issuesOf({ ...right, name: undefined })).toEqual([{ code: 'missing', path: ['name'] }])
  })

  test('an issue lists what a word can be, in a list of its own', () => {
    const wrong = () => issuesOf({ ...right, colour: 'blue' })
    expect(wrong()).toEqual([{ code: 'unknown-value', path: ['colour'], expected: ['red', 'green'] }])
    const [issue] = wrong() as { expected: string[] }[]
    issue?.expected.splice(0, 2)
    expect(wrong()).toEqual([{ code: 'unknown-value', path: ['colour'], expected: ['red', 'green'] }])
  })

  test('other fields can be dropped', () => {
    expect(read(record({ name: text }, {}, 'drop'), { name: 'a', secret: 1 })).toEqual({
      ok: true,
      value: { name: 'a' },
    })
  })

  test('an issue names its argument', () => {
    expect(read(house, null, ['care'])).toEqual({ ok: false, issues: [{ code: 'not-an-object', path: ['care'] }] })
  })
})

describe('an own field', () => {
  test('is what the record has, not what it inherits', () => {
    expect(own({ name: 'a' }, 'name')).toBe('a')
    expect(own(Object.create({ name: 'a' }) as { name: string }, 'name')).toBeUndefined()
    expect(own<{ name: string }, 'name'>(undefined, 'name')).toBeUndefined()
    expect(own(null as unknown as { name: string }, 'name')).toBeUndefined()
    expect(held({ name: 'a' }, 'name')).toBe('a')
    expect(held(Object.create({ name: 'a' }) as { name: string }, 'name')).toBeUndefined()
  })

  test('that throws ends in a text of ours', () => {
    const throwing = {
      get name(): string {
        throw new Error('2 55 08')
      },
    }
    expect(() => own(throwing, 'name')).toThrow(new TypeError('an argument is not what this package makes'))
  })
})

test('a record refuses a field that it does not know, unless it is told to drop it', () => {
  const given = { name: 'a', age: 7 }
  expect(read(record({ name: text }), given)).toMatchObject({ issues: [{ code: 'unknown-field', path: [] }] })
  expect(read(record({ name: text }, {}, 'drop'), given)).toEqual({ ok: true, value: { name: 'a' } })
})

describe('a record of one of several kinds', () => {
  const cat = fieldsOf({ kind: oneOf(['cat']), name: text })
  const pet = variantOf<unknown>('kind', { cat, fish: fieldsOf({ kind: text }) })
  const issues = (value: unknown) => {
    const result = read(pet, value)
    return result.ok ? [] : result.issues
  }

  test('is read as its kind says', () => {
    expect(read(pet, { name: 'a', kind: 'cat' })).toEqual({ ok: true, value: { kind: 'cat', name: 'a' } })
    expect(read(pet, { kind: 'fish' })).toEqual({ ok: true, value: { kind: 'fish' } })
    expect(issues({ kind: 'cat' })).toEqual([{ code: 'missing', path: ['name'] }])
  })

  test('says that its kind is missing or unknown, and that it is no object', () => {
    expect(issues({ name: 'cat' })).toEqual([{ code: 'missing', path: ['kind'] }])
    expect(issues({ kind: 'dog' })).toEqual([{ code: 'unknown-value', path: ['kind'], expected: ['cat', 'fish'] }])
    expect(issues({ kind: null })).toMatchObject([{ code: 'unknown-value', path: ['kind'] }])
    expect(issues([])).toEqual([{ code: 'not-an-object', path: [] }])
  })

  test('names the field below the record that holds it', () => {
    const holder = record({ pet })
    const result = read(holder, { pet: {} })
    expect(result).toMatchObject({ issues: [{ code: 'missing', path: ['pet', 'kind'] }] })
    expect(read(holder, { pet: { kind: 7 } })).toMatchObject({ issues: [{ path: ['pet', 'kind'] }] })
  })
})

describe('what a caller gives', () => {
  test('is a list, copied', () => {
    const list = [1, 2]
    expect(itemsOf(list)).toEqual([1, 2])
    expect(itemsOf(list)).not.toBe(list)
  })

  test.each([undefined, null, 'ab', { length: 0 }, new Set([1])])('%s is no list', (value) => {
    expect(() => itemsOf(value as never)).toThrow(new TypeError('a list is expected'))
  })

  test('is a record, copied without what it inherits', () => {
    const copy = ownCopy(Object.create({ a: 1 }, { b: { value: 2, enumerable: true } }))
    expect(Object.entries(copy)).toEqual([['b', 2]])
    expect(Object.getPrototypeOf(copy)).toBe(null)
  })

  test('may be as long as a list is allowed to be', () => {
    expect(issuesOf({ ...right, rooms: ['a', 'b', 'c'] })).toEqual([])
    expect(issuesOf({ ...right, rooms: ['a', 'b', 'c', 'd'] })).toEqual([{ code: 'list-too-long', path: ['rooms'] }])
  })
})

describe('what is read', () => {
  test('is read once, into a copy (promise: read-once)', () => {
    let turns = 0
    const changing = {
      ...right,
      get name() {
        return turns++ === 0 ? 'a' : 7
      },
    }
    expect(read(house, changing)).toEqual({ ok: true, value: right })
    expect(turns).toBe(1)
  })

  test('is its own, not inherited', () => {
    expect(issuesOf(Object.create(right))).toHaveLength(2)
    expect(issuesOf(Object.create({ colour: 7 }, Object.getOwnPropertyDescriptors(right)))).toEqual([])
  })

  test('can have no prototype', () => {
    expect(issuesOf(Object.assign(Object.create(null), right))).toEqual([])
  })

  test('can throw, and is then no object', () => {
    const throwing = {
      ...right,
      get name(): string {
        throw new Error('2 55 08')
      },
    }
    expect(issuesOf(throwing)).toEqual([{ code: 'not-an-object', path: [] }])
    const list = new Proxy([], {
      get: () => {
        throw new Error('2 55 08')
      },
    })
    expect(issuesOf({ ...right, rooms: list })).toEqual([{ code: 'not-a-list', path: ['rooms'] }])
  })

  test('does not become a prototype', () => {
    const value = JSON.parse('{"name": "a", "built": "2025-03-01", "prices": {"__proto__": "b"}}')
    const result = read(house, value)
    expect(result.ok && Object.keys(result.value.prices ?? {})).toEqual(['__proto__'])
    expect(issuesOf(JSON.parse('{"__proto__": {"name": "a", "built": "2025-03-01"}}'))).toHaveLength(3)
  })

  law.prop([fc.anything({ withNullPrototype: true, withSparseArray: true })])('never throws', (value) => {
    const { ok } = read(house, value)
    expect(ok).toBe(false)
    expect(ownFields(value) === undefined || typeof value === 'object').toBe(true)
  })

  law.prop([fc.anything()])('is what its test accepts', (value) => {
    const isSeven = tested((given) => given === 7, 'missing')
    expect(read(isSeven, value).ok).toBe(value === 7)
  })
})
