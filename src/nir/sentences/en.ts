/**
 * What is said about numbers in English.
 *
 * @module
 */
import { formatCount } from '../../locale.js'
import type { NirSentences } from './nir-sentences.js'

export const NIR_ENGLISH: NirSentences = {
  issues: {
    type: 'Enter your social security number.',
    'too-short': 'Complete your social security number: add {missing}.',
    'too-long': 'Remove the extra characters from your social security number.',
    'letter-position': 'Replace the letter with a digit: only 2A and 2B (Corsica) contain a letter.',
    character: 'Remove from your social security number what is neither a digit nor a space.',
    sex: 'Check the first digit of your social security number: it must be 1 or 2.',
    'unofficial-number':
      'Enter your permanent number if you have received it: a number that starts with 3 or 4 is not official.',
    'provisional-number':
      'Enter your permanent number if you have received it: a number that starts with 7 or 8 is provisional.',
    'migrant-number':
      'Ask your health insurance fund for your permanent number: a number that starts with 5 or 6 is provisional.',
    month: 'Check the month of birth, the 4th and 5th digits of your social security number.',
    place: 'Check the place of birth, the 6th to 10th characters of your social security number.',
    order: 'Check the three digits before the key of your social security number: they cannot be 000.',
    'key-range': 'Check the key, the last two digits of your social security number: it goes from 01 to 97.',
    'control-key':
      'Check your social security number digit by digit: the key, its last two digits, does not match the others.',
    form: 'Check each part of the social security number: one of them does not have the right number of characters.',
    'malformed-day': 'Check the day that was given: it is not in the calendar.',
    'malformed-year': 'Check the year of birth that was given: it is not a whole number.',
    'key-absent': 'Add the two digits of the key if you have them: they reveal typing mistakes.',
    'month-disputed': 'Check the month of birth: this code is rare and some bodies refuse it.',
    'place-period': 'Check the place and the year of birth: they rarely go together.',
    'place-unlisted': 'Check the place of birth: no known territory has this code.',
    'place-range': 'Check the place of birth: this code of a commune or country is unusual.',
    specimen: 'Enter your own number: this one is an example, printed on a specimen.',
    'fictitious-prefix': 'Check this number: it looks like those used for bills that name nobody.',
  },
  characters: (count) => formatCount(count, 'character', 'en'),
}
