import { computeDeskPayment, describeAct, formatGuarantee, parseGuarantee } from 'securite-sociale/coverage'
import {
  buildNirInputAttributes,
  checkPartialNir,
  describePartialNir,
  editNir,
  editNirKey,
} from 'securite-sociale/form'
import { completeNir, findNirs, isValidNir, parseNia, parseNir, redactNirs } from 'securite-sociale/nir'
import { findCommunesByName } from 'securite-sociale/places/communes'
import {
  registrationCell,
  registrationOverview,
  registrationPhase,
  replayRegistration,
  startRegistration,
  translationNeed,
} from 'securite-sociale/registration'
import { createNiaSchema, createNirSchema } from 'securite-sociale/standard-schema'
import { generateInvalidNir, generateNir, generateNumber } from 'securite-sociale/testing'
import { describe, expect, test } from 'vitest'
import { isOurs } from './messages.js'

const NIR = '255081416802538'
const state = startRegistration({})

/** Words that no list has: misspelt, of another kind, inherited by every object. */
const WRONG: readonly unknown[] = [
  'requierd',
  'REQUIRED',
  '',
  1,
  true,
  {},
  [],
  ['insee'],
  Symbol('x'),
  'constructor',
  '__proto__',
  'toString',
]

/** Every place where a caller chooses by a word or a number of ours. */
const CHOICES: Readonly<Record<string, (wrong: never) => unknown>> = {
  'isValidNir profile': (profile) => isValidNir(NIR, { profile }),
  'isValidNir key': (key) => isValidNir(NIR, { key }),
  'parseNir profile': (profile) => parseNir(NIR, { profile }),
  'parseNir key': (key) => parseNir(NIR, { key }),
  'parseNia profile': (profile) => parseNia(NIR, { profile }),
  'parseNia key': (key) => parseNia(NIR, { key }),
  'completeNir profile': (profile) => completeNir('2550814168025', { profile }),
  'findNirs profile': (profile) => findNirs(NIR, { profile }),
  'findNirs least': (least) => findNirs(NIR, { least }),
  'redactNirs profile': (profile) => redactNirs(NIR, { profile }),
  'redactNirs least': (least) => redactNirs(NIR, { least }),
  'createNirSchema key': (key) => createNirSchema({ key }),
  'createNirSchema locale': (locale) =>
    createNirSchema({ locale: typeof locale === 'object' ? ('' as never) : locale }),
  'createNiaSchema profile': (profile) => createNiaSchema({ profile }),
  'checkPartialNir profile': (profile) => checkPartialNir(NIR, { profile }),
  'editNir key': (key) => editNir({ text: NIR, caret: 15 }, { key }),
  'editNirKey profile': (profile) => editNirKey({ text: '38', caret: 2 }, '2550814168025', { profile }),
  'buildNirInputAttributes key': (key) => buildNirInputAttributes({ key }),
  'describePartialNir length': (length) => describePartialNir(checkPartialNir('2'), 'fr', length),
  'describeAct act': (act) => describeAct(act, 'fr'),
  'computeDeskPayment thirdParty': (thirdParty) => computeDeskPayment({} as never, thirdParty),
  'formatGuarantee pays': (pays) => formatGuarantee({ pays }, 'fr'),
  'findCommunesByName day': (day) => findCommunesByName('meud', { day }),
  'registrationCell facet': (facet) => registrationCell(state, facet),
  'registrationPhase day': (day) => registrationPhase(state, day),
  'registrationOverview day': (day) => registrationOverview({}, [], day),
  'registrationOverview policy': (policy) => registrationOverview({}, [], '2025-01-01', policy),
  'translationNeed issuer': (issuer) => translationNeed({ issuer }),
  'generateNir sex': (sex) => generateNir(1, { sex }),
  'generateNir place': (place) => generateNir(1, { place }),
  'generateNir month': (month) => generateNir(1, { month }),
  'generateNumber kind': (kind) => generateNumber(1, { kind }),
  'generateInvalidNir code': (code) => generateInvalidNir(1, { code }),
}

/** What a call throws; nothing where it answers. */
function errorOf(call: () => unknown): unknown {
  try {
    call()
    return undefined
  } catch (error) {
    return error
  }
}

describe('a word that no list has opens no gate', () => {
  test.each(Object.entries(CHOICES))('%s', (_, choose) => {
    for (const wrong of WRONG) expect(isOurs(errorOf(() => choose(wrong as never)))).toBe(true)
  })

  test.each(['', true, '5', [], {}, -1, Number.NaN])('the most rows of a search: %j', (limit) => {
    expect(() => findCommunesByName('meud', { limit: limit as never })).toThrow('limit is a number from 0')
  })

  test.each([1, 'true', 'no', {}, []])('only true itself lets irregular numbers pass: %j', (irregular) => {
    expect(parseNia('355081416802585', { irregular: true }).ok).toBe(true)
    expect(parseNia('355081416802585', { irregular: irregular as never }).ok).toBe(false)
  })
})

describe('what is no list of events', () => {
  test.each(['nir-known', { length: 2 }, new Set(), 7, null])('%j', (events) => {
    expect(() => replayRegistration({}, events as never)).toThrow('a list is expected')
  })

  test('a list with holes has an event that is refused at each (promise: any-event)', () => {
    const { results } = replayRegistration({}, new Array(3))
    expect(results.map(({ ok }) => ok)).toEqual([false, false, false])
  })
})

test('the shares of no breakdown are no payment', () => {
  expect(() => computeDeskPayment({ fee: 1 } as never, 'none')).toThrow('whole numbers of cents')
})

test('what is typed into the wrong field stays in no static field of RegExp', () => {
  for (const text of ['255 081 416 802 538', '255081416802538 €', '2 550 814 168 025,38', '255081416802538 % BR']) {
    parseGuarantee(text)
    expect(`${RegExp.lastMatch}${RegExp.$1}${RegExp['$_' as '$1']}`).not.toMatch(/\d/)
  }
})
