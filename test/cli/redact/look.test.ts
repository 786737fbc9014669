import { describe, expect, test } from 'vitest'
import { lookThrough } from '../../../src/cli/redact/look.js'

const look = (text: string, from = 0) => {
  const bytes = Buffer.from(text)
  return lookThrough(bytes)(from, bytes.length)
}

describe('a look for numbers in bytes', () => {
  test.each([
    ['a thirteenth digit', 'n°: 2550814168025 38', { start: 4, first: 5, end: 18 }],
    ['digits in groups, over a line end', 'x2 55 08 14\n168 025', { start: 1, first: 1, end: 19 }],
    ['a letter of Corsica, after six digits', 'xA255082A168025', { start: 1, first: 2, end: 15 }],
    ['digits of an escape, and what is after them', 'x%2550814168025', { start: 1, first: -1, end: 15 }],
    ['digits with escapes of mail between', 'x255=C2=A00814168025', { start: 1, first: 1, end: 18 }],
    ['full-width digits', `x${'\uff12'.repeat(13)}`, { start: 1, first: 1, end: 38 }],
    ['what goes on and on', 'x1 %%%%%%'.padEnd(2000, '%'), { start: 1, first: -1, end: 1027 }],
  ])('stops at %s', (_, text, stop) => {
    expect(look(text)).toEqual({ kind: 'digits', ...stop })
  })

  test.each([
    ['too few digits', '255081416802', 0],
    ['what is in no number between them', '2550814168,025 38', 11],
    ['four gaps between them', '2550814168 - -025 38', 13],
    ['many bytes between them', `2550814168${'é'.repeat(20)}025 38`, 48],
    ['an escape of mail that lasts a gap', '255081416\r\n= 02', 0],
  ])('goes on to the end past %s', (_, text, start) => {
    expect(look(text)).toEqual({ kind: 'end', start, first: -1, end: Buffer.byteLength(text) })
  })

  test('takes a line end of mail and three gaps for four characters of one gap', () => {
    expect(look('25508141=\r\n  680253').kind).toBe('digits')
  })
})
