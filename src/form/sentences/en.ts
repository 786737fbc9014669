/**
 * What is said under a field in English.
 *
 * @module
 */
import { formatCount } from '../../locale.js'
import type { NirHelp, NirShortTexts } from './field-sentences.js'

export const SHORT_ENGLISH: NirShortTexts = {
  faults: {
    type: 'Enter your social security number',
    'too-long': 'Remove the extra characters',
    'letter-position': 'Only 2A and 2B (Corsica) contain a letter',
    character: 'Remove what is neither a digit nor a space',
    sex: 'The first digit must be 1 or 2',
    'unofficial-number': 'This number is not official: enter your permanent number',
    'provisional-number': 'This number is provisional: enter your permanent number',
    'migrant-number': 'This number is provisional: ask your fund for yours',
    month: 'Check the month of birth (4th and 5th digits)',
    place: 'Check the place of birth (6th to 10th characters)',
    order: 'The three digits before the key cannot be 000',
    'key-range': 'The key (the last two digits) goes from 01 to 97',
    'control-key': 'Check each digit: the key does not match the others',
    form: 'A part does not have the right number of characters',
    'several-numbers': 'The text has several numbers: paste only yours',
  },
  parts: {
    sex: 'the sex (1 or 2)',
    year: 'the year of birth',
    month: 'the month of birth',
    place: 'the place of birth',
    order: 'the order number',
    key: 'the key',
  },
  missing: (count, part) => `Add ${formatCount(count, 'character', 'en')}: continue with ${part}`,
}

export const HELP_ENGLISH: NirHelp = {
  sex: '1 is for a man, 2 is for a woman.',
  year: 'Only the last two digits of the year are written.',
  month: 'The month is usually 01 to 12.',
  place: 'The place is the department and the commune, or 99 and the country.',
  order: 'The order number has three digits.',
  key: 'On some documents the key is written apart.',
  number:
    'The number of 15 characters is on the Carte Vitale and on the certificate of rights (attestation de droits).',
}
