import { beforeAll, describe, expect, test } from 'vitest'
import { calls } from './calls.js'
import type { Call } from './pool.js'
import { type Sandbox, sandbox } from './sandbox.js'
import { FIELDS } from './values.js'

let every: readonly Call[]
let clean: readonly string[]

beforeAll(async () => {
  every = await calls()
  clean = (await sandbox()).answers(every)
}, 60_000)

/** The calls whose answer is not that of a clean realm. */
function changed(answers: readonly string[]): string[] {
  return every.flatMap(({ name }, index) => (answers[index] === clean[index] ? [] : [name]))
}

/** Only what `JSON.parse` and `stringify` themselves read of a prototype is left as it is. */
const NAMES = [...FIELDS, '0', '1', '7', '13', 'length', 'constructor', 'isValid', 'quantity'].filter(
  (name) => name !== 'toJSON',
)

describe('the same answers', () => {
  test('there are calls of nearly every function, and most return a value', () => {
    expect(new Set(every.map(({ name }) => name)).size).toBeGreaterThan(80)
    expect(clean.filter((answer) => /Error: /.test(answer)).length).toBeLessThan(clean.length / 4)
  })

  test('come from a second realm', async () => {
    expect(changed((await sandbox()).answers(every))).toEqual([])
  })

  test('come with any name on Object.prototype (promise: polluted-prototype)', { timeout: 120_000 }, async () => {
    const { run, answers } = await sandbox()
    answers(every)
    // First every name is watched; then the names that a call read are set to something, one after the other.
    const faults = run(`
      const names = ${JSON.stringify(NAMES)}
      const { assign, create, defineProperty } = Object
      // Not even the description of a field may inherit what is watched.
      const define = (target, name, fields) => defineProperty(target, name, assign(create(null), fields))
      let read = new Set()
      const watch = (name) => define(Object.prototype, name, {
        configurable: true,
        get() { read.add(name) },
        set(value) { define(this, name, { value, configurable: true, enumerable: true, writable: true }) },
      })
      const free = (name) => delete Object.prototype[name]
      const readBy = (call) => {
        read = new Set()
        names.forEach(watch)
        answerOf(call)
        names.forEach(free)
        return [...read]
      }
      const values = ['x', 1, {}]
      const faults = []
      for (const call of prepared) {
        const before = answerOf(call)
        for (const name of [...readBy(call), 'aNameThatNothingKnows'])
          for (const value of values) {
            Object.prototype[name] = value
            const answer = answerOf(call)
            free(name)
            if (answer !== before) faults.push(call.name + ': ' + name)
          }
      }
      stringify([...new Set(faults)].sort())`)
    expect(JSON.parse(String(faults))).toEqual([])
  })

  test('come with all that is built in frozen (promise: frozen-intrinsics)', async () => {
    const freeze = `for (const name of Object.getOwnPropertyNames(globalThis)) {
      const value = globalThis[name]
      if (typeof value !== 'function' && typeof value !== 'object') continue
      if (value === globalThis || value === null) continue
      Object.freeze(value)
      if (value.prototype) Object.freeze(value.prototype)
    }`
    expect(changed((await sandbox(freeze)).answers(every))).toEqual([])
  })

  test('come with names added to Array.prototype (promise: patched-arrays)', async () => {
    const { run, answers } = await sandbox()
    answers(every)
    run(`Array.prototype.last = function () { return this[this.length - 1] }
      Array.prototype[0] = 'x'; Array.prototype[3] = {}; String.prototype.code = 'x'; Number.prototype.span = [0, 1]`)
    const patched = JSON.parse(String(run('answers()')))
    expect(changed(patched)).toEqual([])
  })

  test('come after all that was returned is deeply frozen (promise: answers-stay)', async () => {
    const { run, answers } = await sandbox()
    answers(every)
    run(`const seen = new Set()
      const freeze = (value) => {
        if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return
        seen.add(value)
        Object.freeze(value)
        for (const key of Reflect.ownKeys(value)) freeze(value[key])
      }
      returned.forEach(freeze)`)
    expect(changed(JSON.parse(String(run('answers()'))))).toEqual([])
  })

  test('come after all that can be changed of what was returned and exported is changed (promise: answers-stay)', async () => {
    const { run, answers } = await sandbox()
    answers(every)
    run(`const seen = new Set()
      const attempt = (work) => { try { work() } catch {} }
      const spoil = (value, depth = 0) => {
        if (typeof value !== 'object' || value === null || seen.has(value) || depth > 12) return
        seen.add(value)
        for (const key of Reflect.ownKeys(value)) spoil(value[key], depth + 1)
        if (Array.isArray(value)) attempt(() => value.splice(0, 1))
        if (Array.isArray(value)) attempt(() => value.push('spoilt'))
        if (value instanceof Map || value instanceof Set) attempt(() => value.clear())
        for (const key of Reflect.ownKeys(value)) attempt(() => { value[key] = 99999 })
        attempt(() => { value.spoilt = true })
      }
      returned.forEach((value) => spoil(value))
      for (const entry of Object.values(entries)) for (const value of Object.values(entry)) spoil(value)`)
    expect(changed(JSON.parse(String(run('answers()'))))).toEqual([])
  })
})

describe('what a host may lack', () => {
  test('nothing throws without Intl; only names of countries may be others (promise: bare-host)', async () => {
    const { answers } = await sandbox('delete globalThis.Intl')
    const without = answers(every)
    expect(changed(without).filter((name) => !/ find(?:Country|BirthPlace)$/.test(name))).toEqual([])
    expect(without.filter((answer, index) => /Error: /.test(answer) && answer !== clean[index])).toEqual([])
  })
})

describe('what a call leaves in the realm', () => {
  let realm: Sandbox
  beforeAll(async () => {
    realm = await sandbox()
  })

  test('no part of a text in the static fields of RegExp (promise: no-trace)', () => {
    const texts = ['255081416802538', '2 55 08 14 168 025 38', '25508O416802538', '1 84 13 75 120 005 91']
    const names = [...new Set(every.map(({ name }) => name))]
    const faults = realm.run(`
      const fields = ['$_', '$&', '$+', '$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9', 'leftContext', 'rightContext', 'lastMatch', 'lastParen', 'input']
      const out = []
      for (const name of ${JSON.stringify(names)})
        for (const text of ${JSON.stringify(texts)})
          for (const given of [[text], [{ text, caret: text.length }], ['', text], [{ number: text, nir: text, value: text }]]) {
            /x/.test('x')
            try { find(name)(...given) } catch {}
            if (fields.some((field) => /\\d{4}/.test(String(RegExp[field]).replace(/\\D/g, '')))) out.push(name)
          }
      stringify([...new Set(out)])`)
    expect(JSON.parse(String(faults))).toEqual([])
  })
})
