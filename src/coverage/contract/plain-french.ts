/**
 * French as tables print it, reduced to what it says: no accents, no capitals, one kind of space, apostrophe and dash.
 *
 * @module
 */

/** The text in small letters without accents; a letter is a letter however it was typed. */
export function plainFrench(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('×', 'x')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}
