import { describe, expect, test } from 'vitest'
import { goesOn, isKeyName, keyApartAt, keyFurtherOn } from '../../../src/nir/text/key-apart.js'

/** What is before a place: so that an index is not 0. */
const BODY = '2550814168025'

describe('a key right after a number', () => {
  test.each<[string, boolean, boolean]>([
    [' clé 38', true, true],
    [' cle: 38', true, true],
    [' Clé : 38', true, true],
    [' CLE 38', true, true],
    [' CLÉ 38', true, true],
    [' clef 38', true, true],
    [' key=38', true, false],
    [' Key=38', true, false],
    [' key clé 38', true, true],
    [' clé key 38', true, true],
    [' clé du numéro : 38', true, true],
    ['\u00a0clé\u00a038', true, true],
    ['</Nir><Cle>38', true, true],
    ['</Nir><Nom/><Cle>38', true, true],
    ['","cle":"38"', true, true],
    ['",\n  "cle": "38"', true, true],
    ['</Nir>\n<Cle>38', true, true],
    ['\t38', false, false],
    [';38', false, false],
    [',38', false, false],
    ['|38', false, false],
    ['";"38"', false, false],
    [';   38', false, false],
    [';38.', false, false],
    [';38.x', false, false],
    ['(38)', false, false],
    [' (38)', false, false],
    [`${' '.repeat(35)}clé 38`, true, true],
  ])('%j', (after, isNamed, isFrench) => {
    const at = BODY.length + after.lastIndexOf('38')
    expect(keyApartAt(BODY + after, BODY.length)).toEqual({ key: '38', span: [at, at + 2], isNamed, isFrench })
  })

  test.each([
    ['no field between', ' 38'],
    ['a dash is no field', '–38'],
    ['the end of an element is no field', '</Nir>38'],
    ['two fields between', ';;38'],
    ['the field is far', ';    38'],
    ['three digits', ';385'],
    ['one digit', ';3'],
    ['one digit before another character', ';3x'],
    ['an amount', ';38.5'],
    ['a bracket that does not close', '(38'],
    ['a bracket that does not open', ' 38)'],
    ['a word', ' x clé 38'],
    ['a word with an accent', ' é clé 38'],
    ['words for other things', ' keys 38'],
    ['words for other things, in French', ' clés 38'],
    ['a word that begins so', ' kee 38'],
    ['another sign', '* clé 38'],
    ['another sign after the word', ' clé * 38'],
    ['a mark that shows nothing after the word', ' clé\u007f38'],
    ['a row', ';\n38'],
    ['a line without a name', '",\n38'],
    ['an empty line', '",\n\n"cle":"38"'],
    ['the next record', '"}\n"cle":"38"'],
    ['past forty characters', `${' '.repeat(36)}clé 38`],
    ['nothing', ''],
    ['the end', ' clé '],
  ])('is none: %s', (_, after) => {
    expect(keyApartAt(BODY + after, BODY.length)).toBeUndefined()
  })
})

describe('a key in a field further on', () => {
  test.each([
    '","name":"A","cle":"38"',
    ',"name":"A","cleNir":38',
    ',"cle_nir" : 38}',
    " nom='A' clé='38'",
    "', 'cle' => '38'",
    ',"b":1234,"cle":"38"',
    ',article:1,"cle":"38"',
    `,cle${'a'.repeat(12)}":"38`,
    `,cle${' '.repeat(16)}38`,
    `,cle${'a'.repeat(11)}${' '.repeat(5)}38`,
    `${','.repeat(39)}cle:38`,
  ])('%j', (after) => {
    const at = BODY.length + after.lastIndexOf('38')
    expect(keyFurtherOn(BODY + after, BODY.length, '38')).toEqual([at, at + 2])
  })

  test.each([
    ['another key', ',"cle":"39"'],
    ['a longer value', ',"cle":"385"'],
    ['after another number', ',"b":12345,"cle":"38"'],
    ['in another record', '},{"cle":"38"'],
    ['on another line', ',\n"cle":"38"'],
    ['a word that ends so', ',"article":"38"'],
    ['a word for other things', ',"keys":"38"'],
    ['another name', ',"age":"38"'],
    ['a long name', `,cle${'a'.repeat(13)}":"38`],
    ['far from its name', `,cle${' '.repeat(17)}38`],
    ['past forty characters', `${','.repeat(40)}cle:38`],
    ['nothing', ''],
  ])('is none: %s', (_, after) => {
    expect(keyFurtherOn(BODY + after, BODY.length, '38')).toBeUndefined()
  })
})

describe('the head of a column', () => {
  test.each(['cle', 'clé', 'Clé', 'KEY', ' cle ', '"cle"', "'cle'", '`cle`', 'cle_nir', 'clef', ' "clé" '])(
    '%j names the key',
    (head) => {
      expect(isKeyName(head)).toBe(true)
    },
  )

  test.each(['', ' ', 'nom', 'cles', 'clés', 'keys', 'nircle', 'la clé', '(cle)', 'kle', 'cla', '"', '""cle'])(
    '%j does not',
    (head) => {
      expect(isKeyName(head)).toBe(false)
    },
  )
})

describe('a field or an element', () => {
  test.each([
    ...['",\n', ',\n', '"\n', '",\r\n', '",  \n', '</Nir>\n', '"</Nir>\n', '</Nir> \r\n', `</${'a'.repeat(37)}>\n`],
  ])('goes on after the end of a line: %j', (after) => {
    expect(goesOn(BODY + after, BODY.length)).toBe(true)
  })

  test.each([
    ...['', '\n', ' \n', '\r\n', '";\n', ',x\n', '"x\n', '</Nir\n', '</Nir>x\n', '<Nir>\n', `</${'a'.repeat(38)}>\n`],
    ...[',', '"', '</Nir>', ',,\n'],
  ])('does not: %j', (after) => {
    expect(goesOn(BODY + after, BODY.length)).toBe(false)
  })
})
