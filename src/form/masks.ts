/**
 * The shape of a number as the mask libraries take it: frozen data, without any of the libraries. Each has a slot for the
 * letter of Corsica; none checks the key.
 *
 * @module
 */

/** For `@maskito/core`: `new Maskito(input, { mask: [...MASKITO_NIR] })`, with `cleanNirPaste` in a preprocessor. */
export const MASKITO_NIR: readonly (string | RegExp)[] = /* @__PURE__ */ Object.freeze([
  ...[/\d/, ' ', /\d/, /\d/, ' ', /\d/, /\d/, ' ', /\d/, /[\dABab]/, ' ', /\d/, /\d/, /\d/],
  ...[' ', /\d/, /\d/, /\d/, ' ', /\d/, /\d/],
])

/** For `imask`: `IMask(input, { ...IMASK_NIR, prepare })`, with `cleanNirPaste` in `prepare`. */
export const IMASK_NIR: {
  readonly mask: string
  readonly definitions: Readonly<Record<string, RegExp>>
} = /* @__PURE__ */ Object.freeze({
  mask: '0 00 00 0# 000 000 00',
  definitions: /* @__PURE__ */ Object.freeze({ '#': /[\dABab]/ }),
})

/** For `cleave-zen`: `formatGeneral(cleanNirPaste(text), { ...CLEAVE_NIR, blocks: [...CLEAVE_NIR.blocks] })`. */
export const CLEAVE_NIR: {
  readonly blocks: readonly number[]
  readonly delimiter: string
  readonly delimiterLazyShow: true
  readonly uppercase: true
} = /* @__PURE__ */ Object.freeze({
  blocks: /* @__PURE__ */ Object.freeze([1, 2, 2, 2, 3, 3, 2]),
  delimiter: ' ',
  delimiterLazyShow: true,
  uppercase: true,
})

/** For `maska`: `new MaskInput(input, { ...MASKA_NIR, preProcess: cleanNirPaste })`. */
export const MASKA_NIR: {
  readonly mask: string
  readonly tokens: Readonly<Record<string, { readonly pattern: RegExp }>>
} = /* @__PURE__ */ Object.freeze({
  mask: '# ## ## #C ### ### ##',
  tokens: /* @__PURE__ */ Object.freeze({
    '#': /* @__PURE__ */ Object.freeze({ pattern: /\d/ }),
    C: /* @__PURE__ */ Object.freeze({ pattern: /[\dAB]/ }),
  }),
})
