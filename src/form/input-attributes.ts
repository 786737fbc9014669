/**
 * The attributes of an input that takes a number.
 *
 * @module
 */
import { BLANK, MAX_LENGTH } from '../nir/judge/characters.js'
import { niaRulesOf } from '../nir/judge/profile.js'
import type { NirFieldOptions } from './check-partial-nir.js'

/** The attributes, in HTML's names. */
export interface NirInputAttributes {
  readonly type: 'text'
  /** Never `numeric`: its keyboard has no A and no B, and locks out who was born in Corsica. */
  readonly inputmode: 'text'
  readonly autocapitalize: 'characters'
  readonly autocomplete: 'off'
  readonly autocorrect: 'off'
  readonly spellcheck: 'false'
  /** On a page that is read from right to left, the groups of the number would be shown in the reverse order. */
  readonly dir: 'ltr'
  /** As long as the parser reads: 21 would cut what is pasted with other separators, in silence. */
  readonly maxlength: string
  /** What a number looks like, for the browser's own check where no script runs; the key and zeros it cannot judge. */
  readonly pattern: string
}

/** The same attributes, in React's names. */
export interface NirInputProps {
  readonly type: 'text'
  readonly inputMode: 'text'
  readonly autoCapitalize: 'characters'
  readonly autoComplete: 'off'
  readonly autoCorrect: 'off'
  readonly spellCheck: false
  readonly dir: 'ltr'
  readonly maxLength: number
  readonly pattern: string
}

/**
 * The attributes of an input that takes a number, in HTML's names.
 *
 * @param options - what the field takes; first digits and key go into the pattern
 * @example
 * buildNirInputAttributes().inputmode // => 'text'
 * new RegExp(`^(?:${buildNirInputAttributes().pattern})$`, 'v').test('2 55 08 14 168 025 38') // => true
 */
export function buildNirInputAttributes(options?: NirFieldOptions): NirInputAttributes {
  return {
    type: 'text',
    inputmode: 'text',
    autocapitalize: 'characters',
    autocomplete: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    dir: 'ltr',
    maxlength: String(MAX_LENGTH),
    pattern: patternOf(options),
  }
}

/**
 * The attributes of an input that takes a number, in React's names.
 *
 * @param options - what the field takes
 * @example
 * buildNirInputProps().spellCheck // => false
 */
export function buildNirInputProps(options?: NirFieldOptions): NirInputProps {
  return {
    type: 'text',
    inputMode: 'text',
    autoCapitalize: 'characters',
    autoComplete: 'off',
    autoCorrect: 'off',
    spellCheck: false,
    dir: 'ltr',
    maxLength: MAX_LENGTH,
    pattern: patternOf(options),
  }
}

function patternOf(options: NirFieldOptions | undefined): string {
  const { firstDigits, key } = niaRulesOf(options)
  // The separators of the parser; browsers read patterns with the flag v, under which a slash in a class is escaped.
  const gap = BLANK.source.slice(1, -1).replace('-/', '-\\/')
  const digit = `${gap}\\d`
  const first = firstDigits.list.map(([from, to]) => `${from}-${to}`).join('')
  const last = { required: `(${digit}){2}`, optional: `((${digit}){2})?`, absent: '' }[key]
  return `${gap}[${first}](${digit}){4}${gap}(\\d${gap}\\d|2${gap}[ABab])(${digit}){6}${last}${gap}`
}
