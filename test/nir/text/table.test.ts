import { describe, expect, test } from 'vitest'
import { createNirRedactor, findNirs, redactNirs } from '../../../src/nir/index.js'

const body = '2550814168025'

function inPieces(text: string, size: number): string {
  const redactor = createNirRedactor()
  let output = ''
  for (let at = 0; at < text.length; at += size) output += redactor.push(text.slice(at, at + size))
  return output + redactor.end()
}

describe('the first line labels the cells below', () => {
  test.each([
    ['one column', `nir\n${body}`],
    ['many columns', `nom;nir\nA;${body}`],
    ['after what parts them', `sep=;\nSS;nom\n${body};A`],
    ['after a mark of bytes and what parts them', `\ufeffsep=;\nSS;nom\n${body};A`],
    ['after an empty line', `\nnir;nom\n${body};A`],
    ['after a blank line', ` \t \nnir;nom\n${body};A`],
    ['with a few digits', `nom;nir 1234\nA;${body}`],
    ['with digits that are apart', `nom;nir 12 345 6\nA;${body}`],
    ['of 4,096 characters', `nir;${'x'.repeat(4092)}\n${body};A`],
    ['in a row that is quoted', `nom;nir\n"A;B";${body}`],
    ['in any row', `nom;nir\nA\nB;C\n"D;\n;E"\n;${body}`],
  ])('%s', (_, text) => {
    expect(findNirs(text).map(({ span }) => text.slice(...span))).toEqual([body])
  })

  test.each([
    ['another column', `nir;nom\nA;${body}`],
    ['a cell for which there is no head', `nir;nom\nA;B;${body}`],
    ['a part of a cell', `nom;nir\nA;x ${body}`],
    ['a part of a decimal', `nom;nir\nA;${body}.5`],
    ['more than the one cell', `nir\nA\n${body};x`],
    ['a letter after the one cell', `nir\nA\n${body} r`],
    ['a line of JSON', `{"nir":"x"}\nA\n${body}`],
    ['a blank and a line of JSON', ` {"nir":"x"}\nA\n${body}`],
    ['a list of JSON', `["nir"]\nA\n${body}`],
    ['a line of XML', `<nir>\nA\n${body}`],
    ['a line with a number in it', `nom;nir 12345\nA;${body}`],
    ['a line of more than 4,096 characters', `nir;${'x'.repeat(4093)}\n${body};A`],
    ['a second line of heads', `nom\nnir\nA\n${body}`],
  ])('but not %s', (_, text) => {
    expect(findNirs(text)).toEqual([])
  })

  test('of a long text that comes in pieces', () => {
    const rows = Array.from({ length: 40 }, (_, index) => `nom ${index};"x;y";${body};${index % 2 ? '' : 'fin'}`)
    const text = `nom;prénom;nir;maj\n${rows.join('\n')}\n`
    const expected = text.replaceAll(body, '[NIR]')
    expect(redactNirs(text)).toBe(expected)
    for (const size of [1, 7, 64, 100, 333]) expect(inPieces(text, size), String(size)).toBe(expected)
  })
})
