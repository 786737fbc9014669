import { createNirRedactor, type FoundNir, findNirs, redactNirs } from 'securite-sociale/nir'
import { describe, expect, test } from 'vitest'

const BODY = '2550814168025'
const WHOLE = `${BODY}38`

/** What is found, as its text. */
function found(text: string, least: 'likely' | 'possible' = 'likely'): readonly string[] {
  return findNirs(text, { least }).map(({ span }) => text.slice(...span))
}

describe('thirteen characters', () => {
  test('are labelled over ends of lines', () => {
    expect(found(`NIR :\n${BODY}`)).toEqual([BODY])
    expect(found(`NIR :\n\n${BODY}`)).toEqual([BODY])
  })

  test('before a named key that is another are a number with a wrong key', () => {
    expect(findNirs(`${BODY} clé 99`).map(({ key, certainty }) => [key, certainty])).toEqual([['wrong', 'likely']])
  })

  test('that are an amount are none', () => {
    expect(found(BODY, 'possible')).toEqual([BODY])
    expect(found(`${BODY},50`, 'possible')).toEqual([])
    expect(found(`12,${BODY}`, 'possible')).toEqual([])
  })

  test('with a wrong first digit, month or place are none', () => {
    for (const wrong of ['9550814168025', '2551914168025', '2550800168025'])
      expect(found(`NIR ${wrong}`, 'possible')).toEqual([])
  })
})

describe('values of JSON', () => {
  test('that are no texts get quotes, in a field and in a list, blanks or not', () => {
    expect(redactNirs(`{"nir" : ${BODY}38}`)).toBe('{"nir" : "[NIR]"}')
    expect(redactNirs(`[${BODY}38, ${BODY}38]`)).toBe('["[NIR]", "[NIR]"]')
    expect(redactNirs(`{${BODY}38}`)).toBe('{[NIR]}')
  })

  test('far from their brackets are a text', () => {
    const blanks = ' '.repeat(12)
    expect(redactNirs(`[${blanks}${BODY}38${blanks}]`)).toBe(`[${blanks}[NIR]${blanks}]`)
  })

  test.each([
    ['a list with blanks', `[ ${WHOLE} , ${WHOLE} ]`, '[ "[NIR]" , "[NIR]" ]'],
    ['a list of lines', `[\r\n  ${WHOLE},\r\n  ${WHOLE}\r\n]`, '[\r\n  "[NIR]",\r\n  "[NIR]"\r\n]'],
    ['a long list', `${'x'.repeat(100)}[${WHOLE},${WHOLE},${WHOLE}]`, `${'x'.repeat(100)}["[NIR]","[NIR]","[NIR]"]`],
    ['two lists', `[${WHOLE},1] [${WHOLE}]`, '["[NIR]",1] ["[NIR]"]'],
    ['a field of tabs', `"nir"\t:\t${WHOLE}\t\n`, '"nir"\t:\t"[NIR]"\t\n'],
    ['a field on the next line', `"nir":\n${WHOLE}\r\n}`, '"nir":\n"[NIR]"\r\n}'],
    ['a field after eight blanks', `"nir":${' '.repeat(8)}${WHOLE}}`, `"nir":${' '.repeat(8)}"[NIR]"}`],
  ])('that are no texts get quotes, in %s', (_, before, after) => {
    expect(redactNirs(before)).toBe(after)
    for (let cut = 0; cut <= before.length; cut++) {
      const redactor = createNirRedactor()
      const pieces = [redactor.push(before.slice(0, cut)), redactor.push(before.slice(cut)), redactor.end()]
      expect(pieces.join(''), `cut at ${cut}`).toBe(after)
    }
  })

  test.each([
    ['a field without quotes', `nir:${WHOLE}\n`, 'nir:[NIR]\n'],
    ['words after a quote', `"x ${WHOLE}\n`, '"x [NIR]\n'],
    ['a text goes on', `"nir": ${WHOLE} est`, '"nir": [NIR] est'],
    ['a bracket that closes another', `[${WHOLE}}`, '[[NIR]}'],
    ['columns', `5,${WHOLE}\n`, '5,[NIR]\n'],
    ['columns after a field', `"a":${WHOLE},${WHOLE}\n`, '"a":"[NIR]",[NIR]\n'],
    ['another sign in a list', `[${WHOLE}\n;${WHOLE}\n`, '["[NIR]"\n;[NIR]\n'],
    ['a list that began elsewhere', `[${WHOLE},1,${WHOLE}\n`, '["[NIR]",1,[NIR]\n'],
    ['a field after nine blanks', `"nir":${' '.repeat(9)}${WHOLE}}`, `"nir":${' '.repeat(9)}[NIR]}`],
  ])('look otherwise in %s', (_, before, after) => {
    expect(redactNirs(before)).toBe(after)
  })

  test('are no list that an earlier text has begun', () => {
    const redactor = createNirRedactor()
    expect(redactor.push(`[${WHOLE}\n`) + redactor.end()).toBe('["[NIR]"\n')
    expect(redactor.push(`5,${WHOLE}\n`) + redactor.end()).toBe('5,[NIR]\n')
  })

  test('replaced by JSON keep it as it is', () => {
    expect(redactNirs(`{"nir":${BODY}38}`, { replacement: 'null' })).toBe('{"nir":null}')
  })
})

test('a replacement is told where the number and its key are in the whole text', () => {
  const told: FoundNir[] = []
  const redactor = createNirRedactor({ replacement: (found) => String(told.push(found)) })
  const text = `${'x'.repeat(100)} ${BODY} clé 38, `
  for (const piece of [text, text]) redactor.push(piece)
  redactor.end()
  const places = told.map(({ span, keySpan = [0, 0] }) => [
    (text + text).slice(...span),
    (text + text).slice(...keySpan),
  ])
  expect(places).toEqual([
    [BODY, '38'],
    [BODY, '38'],
  ])
})
