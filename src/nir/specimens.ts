/**
 * Numbers that stand for nobody: printed on public specimens, or made for billing. They are well formed, so they are
 * flagged and never refused.
 *
 * @module
 */

/** Public specimens, canonical. */
export const SPECIMENS: readonly string[] = [
  // The specimen carte Vitale, «Nathalie Durand».
  '269054958815780',
  // French Wikipedia, «Numéro de sécurité sociale en France», and the tests of the CNAM's validator.
  '255081416802538',
  // INSEE, schéma XML NIR, http://xml.insee.fr/schema/nir.html
  '278112B05000286',
  // Agence du numérique en santé, test patient PAT-TROIS, OID 1.2.250.1.213.1.4.10.
  '279035121518989',
]

/**
 * The prefix of the numbers that stand for an anonymous patient on a bill: 2 55 55 55, the fund, 042 or 030.
 * http://lepharmaciendefrance.fr/node/6220
 */
export const FICTITIOUS_PREFIX = '2555555'
