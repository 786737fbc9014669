import { describe, expect, test } from 'vitest'
import { editNirKey } from '../../src/form/edit-nir-key.js'

const BODY = '2 55 08 14 168 025'

describe('the field of the key', () => {
  test.each([
    ['', 0, 'insertText', '3', { text: '3', caret: 1, state: 'incomplete', missing: 1, next: 'key' }],
    ['3', 1, 'insertText', '8', { text: '38', caret: 2, state: 'valid' }],
    ['3', 1, 'insertText', '9', { text: '39', state: 'invalid', issue: { code: 'control-key', span: [0, 2] } }],
    ['', 0, 'insertText', '4', { text: '4', state: 'invalid', issue: { code: 'control-key', span: [0, 1] } }],
    [
      '38',
      2,
      'insertText',
      '1',
      { text: '38', state: 'valid', dropped: '1', issue: { code: 'too-long', span: [2, 2] } },
    ],
    ['3', 1, 'insertText', 'x', { text: '3', dropped: 'x', issue: { code: 'letter-position', span: [1, 1] } }],
    ['3', 1, 'insertText', 'A', { text: '3A', state: 'invalid', issue: { code: 'letter-position', span: [1, 2] } }],
    ['38', 1, 'deleteContentBackward', null, { text: '8', caret: 0, state: 'invalid' }],
    ['38', 0, 'deleteContentBackward', null, { text: '38', caret: 0, state: 'valid' }],
    ['38', 1, 'deleteContentForward', null, { text: '3', caret: 1 }],
    ['38', 2, 'deleteContentBackward', null, { text: '3', caret: 1, state: 'incomplete', missing: 1 }],
    ['38', [0, 1], 'deleteContentForward', null, { text: '8', caret: 0 }],
    ['38', [1, 2], 'deleteContentBackward', null, { text: '3', caret: 1 }],
    ['38', 2, 'deleteSoftLineBackward', null, { text: '', caret: 0, state: 'empty', missing: 2 }],
    ['38', 2, 'deleteWordBackward', null, { text: '', caret: 0, state: 'empty' }],
    ['38', [0, 2], 'insertText', '3', { text: '3', caret: 1 }],
    ['38', [0, 2], undefined, null, { text: '38', caret: 2, state: 'valid' }],
    [
      '39',
      2,
      'insertText',
      '1',
      { text: '39', state: 'invalid', dropped: '1', issue: { code: 'control-key', span: [0, 2] } },
    ],
    [' 3 8', 4, undefined, null, { text: '38', caret: 2, state: 'valid' }],
    ['3', 1, 'insertFromPaste', 'x8', { text: '38', state: 'valid', dropped: 'x', issue: { code: 'letter-position' } }],
    [
      '',
      0,
      'insertFromPaste',
      '12, 13',
      { text: '', dropped: '12,13', issue: { code: 'several-numbers', part: 'key' } },
    ],
    ['3812', 0, undefined, null, { text: '3812', state: 'invalid', issue: { code: 'too-long' } }],
  ] as const)('%j at %j, %s %s', (text, caret, inputType, data, expected) => {
    expect(editNirKey({ text, caret, inputType, data }, BODY)).toMatchObject(expected)
  })

  test.each([
    ['clé 38', 'clé'],
    ['Clé de contrôle : 38', 'Clédecontrôle:'],
    ['(38)', '()'],
  ])('a key pasted with its label, %j, has nothing to report', (data, dropped) => {
    const edit = editNirKey({ text: '', caret: 0, inputType: 'insertFromPaste', data }, BODY)
    expect(edit).toEqual({ state: 'valid', text: '38', caret: 2, value: '38', dropped, key: '' })
  })

  test('a number pasted whole gives its key where it is the same number, and else nothing', () => {
    const paste = (data: string) => editNirKey({ text: '', caret: 0, inputType: 'insertFromPaste', data }, BODY).text
    expect(paste('2 55 08 14 168 025 38')).toBe('38')
    expect(paste('2 69 05 49 588 157 80')).toBe('')
  })

  test.each([
    [`N° ${BODY}`, 'N°2550814168025', 'too-long'],
    ['2 69 05 49 588 157 80', '269054958815780', 'too-long'],
    ['2 55 08 14 168 025 38 et 2 69 05 49 588 157 80', '255081416802538et269054958815780', 'several-numbers'],
    ['2 55 08 14 168 025 et 2 69 05 49 588 157', '2550814168025et2690549588157', 'several-numbers'],
  ])('of %s nothing is taken, and it says why', (data, dropped, code) => {
    const issue = { code, part: 'key', span: [2, 2] }
    const paste = { text: '38', caret: 2, inputType: 'insertFromPaste', data }
    expect(editNirKey(paste, BODY)).toMatchObject({ text: '38', caret: 2, state: 'valid', dropped, issue })
    const selected = { ...paste, text: '3 8', caret: [0, 1] as const }
    expect(editNirKey(selected, BODY)).toMatchObject({ text: '8', caret: 0, dropped })
    for (const caret of [0, data.length])
      expect(editNirKey({ text: data, caret }, '')).toMatchObject({
        text: '',
        dropped,
        issue: { ...issue, span: [0, 0] },
      })
  })

  test('a key that is too long lacks nothing, whatever the other field holds', () => {
    expect(editNirKey({ text: '3812', caret: 0 }, '')).toMatchObject({ state: 'incomplete', missing: 0 })
  })

  test('as long as the thirteen characters are not right, nothing is wrong with the key', () => {
    const typed = { text: '3', caret: 1, inputType: 'insertText', data: '9' }
    expect(editNirKey(typed, '2 55')).toEqual({
      ...{ text: '39', caret: 2, value: '39', dropped: '', key: '' },
      ...{ state: 'incomplete', next: 'key', missing: 0 },
    })
    expect(editNirKey({ ...typed, text: '', caret: 0, data: '' }, '')).toMatchObject({ state: 'empty', missing: 2 })
  })

  test('irregular numbers, where asked', () => {
    const typed = { text: '', caret: 0, inputType: 'insertText', data: '99' }
    expect(editNirKey(typed, '7550814168025').state).toBe('incomplete')
    expect(editNirKey(typed, '7550814168025', { irregular: true })).toMatchObject({ issue: { code: 'key-range' } })
    expect(editNirKey({ ...typed, data: '79' }, '7550814168025', { irregular: true }).state).toBe('valid')
  })
})
