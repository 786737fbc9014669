import { findNirs, redactNirs } from 'securite-sociale/nir'
import { describe, expect, test } from 'vitest'

const BODY = '2550814168025'

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

  test('replaced by JSON keep it as it is', () => {
    expect(redactNirs(`{"nir":${BODY}38}`, { replacement: 'null' })).toBe('{"nir":null}')
  })
})
