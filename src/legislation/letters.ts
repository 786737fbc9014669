/**
 * Letters of the nomenclature, as claims and invoices print them. The letter of a consultation is one of the common acts,
 * with the supplement that a doctor of sector 1 always adds; the others have a value that a coefficient multiplies.
 * (FR: lettres-clés, NGAP)
 *
 * @module
 */
import { type Dated, type DatedRows, datedFamily } from './dated.js'
import {
  BIOLOGY_AVENANT_12,
  MAGNOLIA,
  MIDWIFE_AVENANT_7,
  ONSIL_2012,
  QUESTION_7412,
  SNMKR,
  SNMKR_AVENANT_7,
  SPEECH_AVENANT_11,
  SPEECH_AVENANT_20,
} from './sources.js'
import type { ActId, ActTariff } from './tariffs.js'
import { antillesAndOthers, overseas } from './territories.js'

/** A letter that is one of the common acts. */
export type ActLetter = 'C' | 'G' | 'GS' | 'CS' | 'CNPSY' | 'CSC' | 'APC' | 'APY' | 'TCG' | 'TC' | 'AMI'

/** The common act of each letter that is one. `AMI` alone takes a coefficient. */
export const LETTER_ACTS: Readonly<Record<ActLetter, ActId>> = /* @__PURE__ */ Object.freeze({
  C: 'gp-consultation',
  G: 'gp-consultation',
  GS: 'gp-consultation',
  CS: 'specialist-consultation',
  CNPSY: 'psychiatrist-consultation',
  CSC: 'cardiologist-consultation',
  APC: 'expert-opinion',
  APY: 'psychiatrist-expert-opinion',
  TCG: 'gp-teleconsultation',
  TC: 'specialist-teleconsultation',
  AMI: 'nurse-ami-1',
})

/** Letters of nurses, physiotherapists, speech therapists and podologists. */
export type ParamedicLetter = 'AIS' | 'AMS' | 'AMK' | 'AMC' | 'AMO' | 'AMP'

/** Letters of midwives. */
export type MidwifeLetter = 'SF' | 'SP'

/** The letter of biology. */
export type BiologyLetter = 'B'

/** A letter of the nomenclature. */
export type Letter = ActLetter | ParamedicLetter | MidwifeLetter | BiologyLetter

/** The values of a group of letters. */
export type LetterValues<L extends Letter> = Readonly<Record<L, Dated<ActTariff>>>

/** Of a table that is made when it is asked for, so that a bundler can leave it out. */
function letters<L extends Letter>(tables: () => Readonly<Record<L, DatedRows<ActTariff>>>): LetterValues<L> {
  return datedFamily('letter', 'record', tables())
}

function physiotherapy(): DatedRows<ActTariff> {
  return [
    ['2012-07-15', { base: 215, overseas: overseas(236) }, SNMKR, 'high'],
    ['2024-02-22', { base: 221, overseas: overseas(243) }, SNMKR_AVENANT_7, 'high'],
  ]
}

/** Values of the letters of paramedics. `AMI` is in {@link LETTER_ACTS}. (FR: valeur des lettres-clés) */
export const paramedicLetters: LetterValues<ParamedicLetter> = /* @__PURE__ */ letters(() => ({
  AIS: [['2012-05-27', { base: 265, overseas: overseas(270) }, ONSIL_2012, 'medium', 'start-day']],
  AMS: physiotherapy(),
  AMK: physiotherapy(),
  AMC: physiotherapy(),
  AMO: [
    ['2007-12-27', { base: 240, overseas: overseas(240) }, SPEECH_AVENANT_11, 'medium', 'start-day'],
    ['2012-07-01', { base: 250, overseas: overseas(262) }, QUESTION_7412, 'medium', 'start-day'],
    ['2024-01-26', { base: 260, overseas: overseas(272) }, SPEECH_AVENANT_20, 'medium'],
  ],
  AMP: [['2016-01-01', { base: 63, overseas: overseas(63) }, MAGNOLIA, 'medium', 'start-day']],
}))

/** Values of the letters of midwives. (FR: valeur des lettres-clés) */
export const midwifeLetters: LetterValues<MidwifeLetter> = /* @__PURE__ */ letters(() => ({
  SF: [
    ['2024-02-22', { base: 310 }, MIDWIFE_AVENANT_7, 'medium'],
    ['2025-01-01', { base: 320 }, MIDWIFE_AVENANT_7, 'medium', 'start-day'],
  ],
  SP: [
    ['2024-02-22', { base: 310 }, MIDWIFE_AVENANT_7, 'medium'],
    ['2025-01-01', { base: 320 }, MIDWIFE_AVENANT_7, 'medium', 'start-day'],
  ],
}))

/** Value of the letter of biology. (FR: valeur du B) */
export const biologyLetters: LetterValues<BiologyLetter> = /* @__PURE__ */ letters(() => ({
  // One cent less than before, says the source; how much it was in each year before is not known.
  B: [
    ['2023-01-01', { base: 26, overseas: antillesAndOthers(30, 32) }, BIOLOGY_AVENANT_12, 'medium', 'start-day'],
    ['2024-01-15', { base: 25, overseas: antillesAndOthers(29, 31) }, BIOLOGY_AVENANT_12, 'medium'],
  ],
}))

/** Letters of the nomenclature. */
export const LETTERS: readonly Letter[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ [LETTER_ACTS, paramedicLetters, midwifeLetters, biologyLetters].flatMap(
    (values) => Object.keys(values) as Letter[],
  ),
)
