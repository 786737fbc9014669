/**
 * The rate that a first sketch assumes. Leaves out every other rate, so that it costs a bundle nothing.
 *
 * @module
 */

import type { BasisPoints } from '../money.js'

/** Rate of a doctor inside the pathway, as article R160-5 has held it since 2005: 70 %. */
export const USUAL_RATE: BasisPoints = 7000
