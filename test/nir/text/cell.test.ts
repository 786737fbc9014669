import { describe, expect, test } from 'vitest'
import { columnOf, fillsCell, keyInRow } from '../../../src/nir/text/cell.js'

describe('what the head of a column says', () => {
  test.each([
    ['nir', true, false],
    ['cle', false, true],
    ['nom', false, false],
    ['clé du nir', true, true],
    ['nir'.padEnd(47), true, false],
    ['nir'.padEnd(48), false, false],
    ['cle'.padEnd(47), false, true],
    ['cle'.padEnd(48), false, false],
  ])('%j', (head, isLabelled, isKey) => {
    expect(columnOf(head)).toEqual({ isLabelled, isKey })
  })
})

describe('a number that fills its cell', () => {
  const fills = (text: string) => fillsCell(text, text.indexOf('#'), text.indexOf('#') + 1, ';')
  const seven = ' '.repeat(7)

  test.each([
    ...['#', ';#;', ';#', '#;', 'a;#;b', ';"#";', "; '#' ;", '\n#\n', 'a\n#\r\nb', ';="#"\n', ';\u00a0#\u00a0;'],
    ...[`;${seven}#;`, `;# ${seven};`, `${seven}# ${seven}`],
  ])('%j', (text) => {
    expect(fills(text)).toBe(true)
  })

  test.each([
    ...['x#;', ';#x', ';x #;', ';# x;', ',#,', ';#,', ',#;', 'x#', '#x', `; ${seven}#;`, `;#  ${seven};`, ` ${seven}#`],
    `#  ${seven}`,
  ])('not %j', (text) => {
    expect(fills(text)).toBe(false)
  })
})

describe('a key in a later cell of the row', () => {
  const columns = ['id', 'nir', 'nom', 'cle'].map(columnOf)
  const keyAfter = (after: string, cell = 1) => keyInRow(`1;#${after}`, 3, '38', columns, cell, ';')

  test.each([
    ';A;38',
    ';A; 38',
    ';;38',
    ';A;"38"',
    '";"A";"38"',
    "';'A';'38'",
    ';"A;B";38',
    ";'A;B';38",
    `;"A';B";38`,
    ';A;38;9',
    ';A;38\n',
    `;${'A'.repeat(37)};38`,
  ])('%j', (after) => {
    const at = 3 + after.lastIndexOf('38')
    expect(keyAfter(after)).toEqual([at, at + 2])
  })

  test.each([
    ['another key', ';A;39'],
    ['a longer one', ';A;385'],
    ['the next row', ';A\n;38'],
    ['a cell before', ';38;A'],
    ['a cell after', ';A;B;38'],
    ['an empty cell', ';A;;38'],
    ['a row that ends', ';A'],
    ['a delimiter in quotes', ';"A;38"'],
    ['far', `;${'A'.repeat(38)};38`],
  ])('is none: %s', (_, after) => {
    expect(keyAfter(after)).toBeUndefined()
  })

  test('is none where no later column is that of the key', () => {
    expect(keyAfter(';A;38', 3)).toBeUndefined()
    expect(keyInRow('#;A;38', 1, '38', ['cle', 'nir', 'a'].map(columnOf), 1, ';')).toBeUndefined()
    expect(keyInRow('#;38', 1, '38', [], 0, ';')).toBeUndefined()
  })

  test('is not what starts the text, where the row ends before', () => {
    expect(keyInRow('38;#;A', 4, '38', columns, 1, ';')).toBeUndefined()
    expect(keyInRow('x38;#\n', 5, '38', columns, 1, ';')).toBeUndefined()
    expect(keyInRow('x38;#;A', 5, '38', columns, 1, ';')).toBeUndefined()
  })

  test('is in no cell before, nor in the cell itself', () => {
    expect(keyInRow('39;#;38', 4, '38', ['cle', 'nir', 'cle'].map(columnOf), 1, ';')).toEqual([5, 7])
    expect(keyInRow('#;38', 1, '38', ['clé du nir', 'cle'].map(columnOf), 0, ';')).toEqual([2, 4])
  })

  test('is in the cell of the first column that names one', () => {
    expect(keyInRow('#;38;39', 1, '38', ['nir', 'cle', 'clef'].map(columnOf), 0, ';')).toEqual([2, 4])
    expect(keyInRow('#;39;38', 1, '38', ['nir', 'cle', 'clef'].map(columnOf), 0, ';')).toBeUndefined()
  })
})
