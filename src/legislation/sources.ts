/**
 * The texts and pages that the values come from, each written once. `checkedOn` is the last day on which the version
 * that we read was known to be in force: 20 August 2026 where that was verified, else the day before a newer version
 * was seen.
 *
 * @module
 */

import type { Day } from '../day.js'
import type { LegalSource } from './dated.js'

const VERIFIED: Day = '2026-08-20'
const READ: Day = '2026-03-31'
const LAST_YEAR: Day = '2025-12-31'

function css(article: string, id: string, checkedOn: Day = VERIFIED): LegalSource {
  return Object.freeze({
    title: 'Code de la sécurité sociale',
    article,
    href: `https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI0000${id}`,
    checkedOn,
  })
}

/** A code as a whole, whose article was read elsewhere: the number of its version is not known. */
type CodeOfLaw = readonly [title: string, id: string]

const SECURITY: CodeOfLaw = ['Code de la sécurité sociale', '06073189']
const SOCIAL_ACTION: CodeOfLaw = ['Code de l’action sociale et des familles', '06074069']

function articleOf([title, id]: CodeOfLaw, article: string, checkedOn: Day = READ): LegalSource {
  const href = `https://www.legifrance.gouv.fr/codes/id/LEGITEXT0000${id}`
  return Object.freeze({ title, article, href, checkedOn })
}

function page(title: string, address: string, checkedOn: Day = READ): LegalSource {
  return Object.freeze({ title, href: `https://${address}`, checkedOn })
}

/** A sheet of the public administration; each constant says its subject. */
function servicePublic(sheet: string, checkedOn: Day = READ): LegalSource {
  return page(`service-public.fr, ${sheet}`, `www.service-public.fr/particuliers/vosdroits/${sheet}`, checkedOn)
}

/** A decree in the Journal officiel. */
function decree(number: string, checkedOn: Day): LegalSource {
  return page(`Décret n° ${number}`, `www.legifrance.gouv.fr/search/all?query=${number}`, checkedOn)
}

/** An order in the Journal officiel. */
function order(day: string, address: string, checkedOn: Day): LegalSource {
  return page(`Arrêté du ${day}`, `www.legifrance.gouv.fr/${address}`, checkedOn)
}

/** A number of the trade press, for values that no longer hold. */
function ash(issue: string, checkedOn: Day): LegalSource {
  return page(`Actualités sociales hebdomadaires, ${issue}`, 'ash.tm.fr', checkedOn)
}

/** Never refunded above what was paid. */
export const L160_10: LegalSource = /* @__PURE__ */ css('L160-10', '33714767')
/** Co-payment (I), flat participation (II), franchise (III); replaced in June 2026 by a version not read. */
export const L160_13: LegalSource = /* @__PURE__ */ css('L160-13', '51284908', '2026-05-31')
/** Who is exempt from the co-payment; replaced in August 2026 by a version not read. */
export const L160_14: LegalSource = /* @__PURE__ */ css('L160-14', '51284968', '2026-07-31')
/** Who owes neither flat participation nor franchise; replaced in August 2026 by a version not read. */
export const L160_15: LegalSource = /* @__PURE__ */ css('L160-15', '37950367', '2026-07-31')
/** Victims of terrorism: no co-payment, deduction, emergency charge nor daily charge. */
export const L169_2: LegalSource = /* @__PURE__ */ articleOf(SECURITY, 'L169-2', '2021-11-26')
/** Maternity: everything at 100 %. */
export const L160_9: LegalSource = /* @__PURE__ */ css('L160-9', '41397831')
/** Limits of the flat participation. */
export const D160_6: LegalSource = /* @__PURE__ */ css('D160-6', '49536609')
/** Amounts of the franchise, and its limit to the share of the insurance. */
export const D160_9: LegalSource = /* @__PURE__ */ css('D160-9', '49158651')
/** Yearly cap of the franchise. */
export const D160_10: LegalSource = /* @__PURE__ */ css('D160-10', '31806411')
/** Daily caps of the franchise. */
export const D160_11: LegalSource = /* @__PURE__ */ css('D160-11', '49158648')
/** Who counts as a minor: under 18 on 1 January. */
export const D160_12: LegalSource = /* @__PURE__ */ css('D160-12', '31806440')
/** Brackets of the co-payment; replaced about 21 April 2026 by a version not read. */
export const R160_5: LegalSource = /* @__PURE__ */ css('R160-5', '53285637', '2026-04-20')
/** The same brackets for tariffs and rates that were not checked for 2026. */
export const R160_5_UNTIL_2025: LegalSource = /* @__PURE__ */ css('R160-5', '53285637', LAST_YEAR)
/** Penalty outside the pathway. */
export const R160_6: LegalSource = /* @__PURE__ */ css('R160-6', '31796275')
/** Dispensing fee without co-payment. */
export const R160_7: LegalSource = /* @__PURE__ */ css('R160-7', '31796508')
/** Minimum old-age benefit: lower co-payment. */
export const R160_9: LegalSource = /* @__PURE__ */ css('R160-9', '31796366')
/** Invalidity pension. */
export const R160_10: LegalSource = /* @__PURE__ */ css('R160-10', '53335382')
/** Long-term illness. */
export const R160_11: LegalSource = /* @__PURE__ */ css('R160-11', '33240403')
/** Charge on heavy acts; replaced on 1 April 2026 by a version not read. */
export const R160_16: LegalSource = /* @__PURE__ */ css('R160-16', '37964533', READ)
/** Care without co-payment. */
export const R160_17: LegalSource = /* @__PURE__ */ css('R160-17', '49902786')
/** Emergency charge. */
export const R160_17_1: LegalSource = /* @__PURE__ */ css('R160-17-1', '45246636')
/** Attending doctor and coordinated pathway. */
export const L162_5_3: LegalSource = /* @__PURE__ */ css('L162-5-3', '48691431')
/** Daily hospital charge and its set-off; replaced in April 2026 by a version not read. */
export const L174_4: LegalSource = /* @__PURE__ */ css('L174-4', '17842416', READ)
/** Benefits of the local scheme. */
export const D325_6: LegalSource = /* @__PURE__ */ css('D325-6', '31813511')
/** Solidarity complementary cover. */
export const L861_3: LegalSource = /* @__PURE__ */ css('L861-3', '46812151')
/** Responsible contract: what it must not pay. */
export const L871_1: LegalSource = /* @__PURE__ */ css('L871-1', '51382496')
/** Responsible contract: overage outside the pathway. */
export const R871_1: LegalSource = /* @__PURE__ */ css('R871-1', '29779013')
/** Responsible contract: what it must pay, and within which limits. */
export const R871_2: LegalSource = /* @__PURE__ */ css('R871-2', '52861614')

/** Doubling of the flat participation on 15 May 2024. */
export const DECREE_2024_432: LegalSource = /* @__PURE__ */ page(
  'Décret n° 2024-432',
  'www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049536609',
  VERIFIED,
)
/** The first flat participation: one a day and professional. */
export const DECREE_2004_1453: LegalSource = /* @__PURE__ */ decree('2004-1453', '2007-08-02')
/** Four participations a day and professional since 3 August 2007. */
export const DECREE_2007_1166: LegalSource = /* @__PURE__ */ decree('2007-1166', VERIFIED)
/** Bracket of 17.5 to 22.5 points for the penalty; the insurance funds were to decide on 28 August 2007. */
export const DECREE_2007_1170: LegalSource = /* @__PURE__ */ decree('2007-1170', '2009-01-30')
/** The franchise: amounts, caps, limit to the share of the insurance. */
export const DECREE_2007_1937: LegalSource = /* @__PURE__ */ decree('2007-1937', '2024-03-30')
/** Consultation of a doctor: refund and tariffs. */
export const SP_CONSULTATION: LegalSource = /* @__PURE__ */ servicePublic('F1069')
/** Sectors and tariffs of doctors. */
export const SP_SECTORS: LegalSource = /* @__PURE__ */ servicePublic('F17042')
/** Teleconsultation; its 2026 tariff is not settled. */
export const SP_TELECONSULTATION: LegalSource = /* @__PURE__ */ servicePublic('F34696', LAST_YEAR)
/** Dental care: refund. */
export const SP_DENTAL: LegalSource = /* @__PURE__ */ servicePublic('F33956')
/** Hearing aids: refund. */
export const SP_HEARING: LegalSource = /* @__PURE__ */ servicePublic('F34781')
/** The insurer’s own pages on deductions, charges and tariffs. */
export const AMELI: LegalSource = /* @__PURE__ */ page('ameli.fr', 'www.ameli.fr')
/** The same pages for tariffs under negotiation or not checked for 2026, and ceilings of the dental convention. */
export const AMELI_UNTIL_2025: LegalSource = /* @__PURE__ */ page('ameli.fr', 'www.ameli.fr', LAST_YEAR)
/** The public page of the psychologist scheme. */
export const MON_SOUTIEN_PSY: LegalSource = /* @__PURE__ */ page('Mon soutien psy', 'monsoutienpsy.sante.gouv.fr')
/** Decision of 17 October 2005: penalty of 10 points and its cap of 2.50 €, with worked examples. */
export const ASH_2431: LegalSource = /* @__PURE__ */ ash('n° 2431', '2007-08-31')
/** Decision of 22 January 2009: penalty of 40 points. */
export const ASH_2595: LegalSource = /* @__PURE__ */ ash('n° 2595', VERIFIED)
/** First charge on heavy acts. */
export const ASH_2461: LegalSource = /* @__PURE__ */ ash('n° 2461', '2010-12-31')
/** Threshold of 120 €. */
export const ASH_2698: LegalSource = /* @__PURE__ */ ash('n° 2698', '2018-12-31')
/** Rates of moderate medicines and of products, May 2011. */
export const ASH_2703: LegalSource = /* @__PURE__ */ ash('n° 2703', READ)
/** Hospital charges of March 2026: orders of the Journal officiel of 28 February 2026, as four pages report them. */
export const ORDERS_2026_02_28: LegalSource = /* @__PURE__ */ page(
  'Arrêtés, JO du 28 février 2026, d’après AFP et Que Choisir',
  'www.quechoisir.org/actualite-forfaits-hospitaliers-hausses-en-rafale-n174650/',
  '2026-05-01',
)
/** Charge on heavy acts of 32 €: R160-16 was replaced on 1 April 2026, the amount is that of a draft. */
export const AFP_2026_02_23: LegalSource = /* @__PURE__ */ page(
  'AFP, 23 février 2026',
  'www.boursorama.com/actualite-economique/actualites/400-millions-d-euros-economises-par-an',
  '2026-05-01',
)
/** Prescriptions of a doctor outside the convention, from 1 January 2027: law n° 2025-1403. */
export const L162_5_10: LegalSource = /* @__PURE__ */ articleOf(SECURITY, 'L162-5-10', VERIFIED)
/** Hearing aids: four years between two refunds of one ear (V.2.1). */
export const ARRETE_2018_11_14: LegalSource = /* @__PURE__ */ order(
  '14 novembre 2018',
  'loda/id/JORFTEXT000037615111',
  READ,
)
/** Glasses: two years between two refunds, with the exceptions. */
export const ARRETE_2018_12_03: LegalSource = /* @__PURE__ */ order(
  '3 décembre 2018',
  'loda/id/JORFTEXT000037756920',
  READ,
)
/** Twelve sessions of the psychologist scheme a year. */
export const R162_65: LegalSource = /* @__PURE__ */ articleOf(SECURITY, 'R162-65')
/** Yearly dental examination from 3 to 24. */
export const DENTAL_CONVENTION: LegalSource = /* @__PURE__ */ page(
  'Convention dentaire, d’après service-public.fr et ameli.fr',
  'www.service-public.fr/particuliers/vosdroits/F33956',
)
/** What state medical aid does not pay. */
export const CASF_R251_1: LegalSource = /* @__PURE__ */ articleOf(SOCIAL_ACTION, 'R251-1')
/** Work accidents: tariffs raised by a coefficient for prostheses and products. */
export const L432_3: LegalSource = /* @__PURE__ */ articleOf(SECURITY, 'L432-3')
/** CT and MRI: technical fee without a co-payment. */
export const CONVENTION_2005: LegalSource = /* @__PURE__ */ page(
  'Convention médicale de 2005, annexe',
  'www.legifrance.gouv.fr/loda/id/JORFTEXT000000446193',
)
/** The insurer’s page on what changed on 22 December 2024: tariffs before and after. */
export const AMELI_2024_12_22: LegalSource = /* @__PURE__ */ page('ameli.fr, 22 décembre 2024', 'www.ameli.fr')
/** Increase of the psychiatrists’ tariffs on 1 April 2022. */
export const AFPEP_2022: LegalSource = /* @__PURE__ */ page(
  'AFPEP-SNPP, 1er avril 2022',
  'www.afpep-snpp.org',
  '2023-10-31',
)
/** Table of the coordination supplements of specialists. */
export const SML: LegalSource = /* @__PURE__ */ page('SML, majorations de coordination', 'www.lesml.org', '2025-12-31')
/** Tariffs of 1 November 2023, as a broker quotes the insurer. */
export const AGIPI_2023: LegalSource = /* @__PURE__ */ page(
  'AGIPI, d’après ameli.fr, 30 octobre 2023',
  'www.agipi.com',
  '2024-12-21',
)
/** Tariffs of November 2023 and of the psychologist scheme, as an insurer reports them. */
export const KLESIA: LegalSource = /* @__PURE__ */ page('Klesia prosocial', 'www.klesiaprosocial.fr')
/** Consultation tariffs of January 2026, as a broker reports them. */
export const ADPASSURANCES_2026: LegalSource = /* @__PURE__ */ page(
  'adpassurances, tarifs 2026',
  'www.adpassurances.fr',
)
/** Physiotherapists: value of the letter and coefficients, with avenant 8. */
export const AVENANT_8: LegalSource = /* @__PURE__ */ page(
  'Avenant n° 8, JO du 19 décembre 2025',
  'www.legifrance.gouv.fr',
  VERIFIED,
)
/** Physiotherapists: table of the union. */
export const SNMKR: LegalSource = /* @__PURE__ */ page('SNMKR, tableau des tarifs', 'www.snmkr.fr', LAST_YEAR)
/** Tariff of nurses, under negotiation. */
export const EGORA_2026: LegalSource = /* @__PURE__ */ page('Egora, 20 février 2026', 'www.egora.fr', '2026-02-20')
/** Nurses: letters and supplements since 27 May 2012, metropolitan and overseas. */
export const ONSIL_2012: LegalSource = /* @__PURE__ */ page(
  'ONSIL, tarifs depuis le 27 mai 2012',
  'onsil.fr/fr/l-exercice-liberal/tarifs.html',
  LAST_YEAR,
)
/** Nurses: travel allowance of 2.75 € since 28 January 2024. */
export const FNI_2024: LegalSource = /* @__PURE__ */ page(
  'FNI, avenant n° 10',
  'fni.fr/revalorisation-des-indemnites-forfaitaires-de-deplacement-ne-zappez-pas-la-date/',
  LAST_YEAR,
)
/** Physiotherapists: value of the letters since 22 February 2024, metropolitan and overseas. */
export const SNMKR_AVENANT_7: LegalSource = /* @__PURE__ */ page(
  'SNMKR, avenant n° 7',
  'www.snmkr.fr/avenant-7',
  LAST_YEAR,
)
/** Physiotherapists: letters of 2.15 € and travel allowance of 2.50 € since July 2012. */
export const QUOTIDIEN_2012: LegalSource = /* @__PURE__ */ page(
  'Le Quotidien du médecin, avenant des kinésithérapeutes',
  'www.lequotidiendumedecin.fr/archives/kines-le-principal-syndicat-et-luncam-signent-lavenant-conventionnel',
  LAST_YEAR,
)
/** Speech therapists: letter of 2.40 €. */
export const SPEECH_AVENANT_11: LegalSource = /* @__PURE__ */ page(
  'Avenant n° 11, JO du 26 décembre 2007',
  'legal.tricoteuses.fr/articles/JORFARTI000017743771',
  '2011-12-31',
)
/** Speech therapists: 2.50 € since 2012, 2.62 € overseas. */
export const QUESTION_7412: LegalSource = /* @__PURE__ */ page(
  'Assemblée nationale, question écrite n° 7412',
  'nosdeputes.fr/16/question/QE/7412',
  '2024-01-25',
)
/** Speech therapists: 2.60 € since 26 January 2024, 2.72 € overseas. */
export const SPEECH_AVENANT_20: LegalSource = /* @__PURE__ */ page(
  'Avenant n° 20, d’après Orisha et la FNO',
  'healthcare.orisha.com/blog/professionnels-de-sante/orthophoniste/avenant-20-orthophonistes',
  LAST_YEAR,
)
/** Deductions of care that was paid directly, and how they are recovered. */
export const QUESTION_7920: LegalSource = /* @__PURE__ */ page(
  'Assemblée nationale, question écrite n° 7920',
  'www.assemblee-nationale.fr/dyn/17/questions/QANR5L17QE7920',
)
/** Podologists: letter of 0.63 €, as a broker quotes the insurer. */
export const MAGNOLIA: LegalSource = /* @__PURE__ */ page(
  'Magnolia, d’après ameli.fr',
  'www.magnolia.fr/remboursement/medecin-podologue',
  LAST_YEAR,
)
/** Midwives: letters, consultation and home visit since 22 February 2024. */
export const MIDWIFE_AVENANT_7: LegalSource = /* @__PURE__ */ page(
  'Cegedim Santé, avenant n° 7 des sages-femmes',
  'cegedim-sante.com/rencontres-avecsante-mars-2024-notre-engagement-au-coeur-des-msp',
  LAST_YEAR,
)
/** Midwives: consultation of 25 €, Sundays and nights since January 2019. */
export const MIDWIFE_2019: LegalSource = /* @__PURE__ */ page(
  'Neuf mois, avenant des sages-femmes de 2018',
  'www.neufmois.fr/au-fil-de-lactu/le-tarif-des-consultations-des-sages-femmes-va-augmenter-en-janvier-2019',
  LAST_YEAR,
)
/** Biology: letter of 0.25 € since 15 January 2024, metropolitan and overseas. */
export const BIOLOGY_AVENANT_12: LegalSource = /* @__PURE__ */ page(
  'Avenant n° 12, d’après Klesia prosocial, 10 janvier 2024',
  'www.klesiaprosocial.fr/you-go/i/77731188/laboratoires-de-biologie-medicale-l-avenant-n-12-enterine-60m-d-economies-realiser-en-2024',
  LAST_YEAR,
)
/** Home visits of general practitioners: 31 € in all since 15 October 2006, 30 € before. */
export const ASH_2479: LegalSource = /* @__PURE__ */ page(
  'Actualités sociales hebdomadaires, n° 2479',
  'ash.tm.fr/hebdo/2479/le-social-en-textes/les-tarifs-de-visite-a-domicile-des-medecins-sont-revalorises-413230.php',
)
/** Nights of general practitioners since 1 February 2002. */
export const QUOTIDIEN_2002: LegalSource = /* @__PURE__ */ page(
  'Le Quotidien du médecin, 1er février 2002',
  'www.lequotidiendumedecin.fr/archives/tarifs-ce-qui-change-aujourdhui-pour-les-generalistes',
)
/** What a general practitioner of sector 1 put up in the waiting room in 2017: nights, Sundays, on call. */
export const POSTER_2017: LegalSource = /* @__PURE__ */ page(
  'Affiche de tarifs d’un généraliste, 2017',
  'studylibfr.com/doc/5278342/tarifs-2017-cabinet-m%C3%A9decin-g%C3%A9n%C3%A9raliste-secteur-1',
  LAST_YEAR,
)
/** Consultations overseas since the convention of 2024. */
export const CSMF_OVERSEAS: LegalSource = /* @__PURE__ */ page(
  'CSMF, DROM et Corse',
  'www.csmf.org/le-texte/drom-et-corse-le-rendez-vous-manque/',
  LAST_YEAR,
)
/** How statements of the insurance are written. */
export const SNDS: LegalSource = /* @__PURE__ */ page(
  'Documentation du SNDS',
  'gitlab.com/healthdatahub/documentation-snds',
)
/** Monthly ceilings of social security, by yearly order; the same in openfisca. */
export const CEILING_ORDERS: LegalSource = /* @__PURE__ */ page(
  'Arrêtés annuels, plafonds',
  'boss.gouv.fr',
  '2026-11-23',
)
/** Ceiling of 2024: order of 19 December 2023. */
export const CEILING_2024: LegalSource = /* @__PURE__ */ order(
  '19 décembre 2023',
  'jorf/id/JORFARTI000048708695',
  '2024-12-31',
)
/** Ceiling of 2025: order of 19 December 2024. */
export const CEILING_2025: LegalSource = /* @__PURE__ */ order(
  '19 décembre 2024',
  'jorf/id/JORFTEXT000050854392',
  '2025-12-31',
)
/** Ceiling of 2026: order of 22 December 2025. */
export const CEILING_2026: LegalSource = /* @__PURE__ */ order(
  '22 décembre 2025',
  'jorf/id/JORFTEXT000053143451',
  '2026-11-23',
)

/** How insurers name the headings of their tables: the agreement of 14 February 2019. */
export const UNOCAM: LegalSource = /* @__PURE__ */ page(
  'Unocam, engagement pour la lisibilité des garanties',
  'mesdroitssanteprevoyance.fr/lisibilite-garanties',
)
