import type { ActId } from 'securite-sociale'
import { describeAct, PATHWAYS, SECTORS, SITUATIONS } from 'securite-sociale/coverage'
import { TERRITORIES } from 'securite-sociale/legislation'
import { isDay } from '../frame/days.js'
import { el } from '../frame/element.js'
import { button, field, group, line as input, menu, type Option, tick } from '../frame/field.js'
import type { PartContext } from '../frame/part.js'
import type { BillWords } from '../words/words.js'
import { type Bill, type BillLine, CONTRACTS, MOST_LINES, newLine } from './bill.js'
import { choicesOn, isDoctors, OTHER_CARE, supplementsOf } from './care.js'
import { formulaNames, readTable } from './table.js'

/** How a choice is called. */
export function nameOf(what: string, { words, locale }: Pick<PartContext, 'words' | 'locale'>): string {
  if (!OTHER_CARE.includes(what)) return describeAct(what as ActId, locale)
  const [kind, service] = what.split('/')
  const name = words.bill.kinds[kind as keyof BillWords['kinds']] ?? what
  return service === undefined ? name : `${name} (${words.bill.boxes[service as keyof BillWords['boxes']]})`
}

/** How the form changes the bill as it is by then; `isShaped` says that the form itself has to be drawn anew. */
export type Change = (update: (bill: Bill) => Bill, isShaped?: boolean) => void

/** The form of a bill. */
export function formOf(bill: Bill, context: PartContext, change: Change): readonly HTMLElement[] {
  const { words } = context
  const changeLine = (index: number, part: Partial<BillLine>, isShaped = false) => {
    change(
      (now) => ({ ...now, lines: now.lines.map((line, at) => (at === index ? { ...line, ...part } : line)) }),
      isShaped,
    )
  }
  const lines = bill.lines.map((line, index) => {
    const remove = () => change((now) => ({ ...now, lines: now.lines.filter((_, at) => at !== index) }), true)
    return lineOf(
      line,
      index,
      context,
      (part, isShaped) => changeLine(index, part, isShaped),
      bill.lines.length > 1 ? remove : undefined,
    )
  })
  const add = button(words.bill.addLine, () => change((now) => ({ ...now, lines: [...now.lines, newLine()] }), true))
  return [
    el(
      'section',
      { class: 'card', 'aria-label': words.bill.care },
      ...lines,
      bill.lines.length < MOST_LINES ? add : '',
    ),
    whoOf(bill, context, change),
    el('section', { class: 'card' }, contractFieldsOf(bill, context, change)),
  ]
}

function lineOf(
  line: BillLine,
  index: number,
  context: PartContext,
  change: (part: Partial<BillLine>, isShaped?: boolean) => void,
  remove: (() => void) | undefined,
): HTMLElement {
  const { bill, frame } = context.words
  const id = (name: string) => `line-${index}-${name}`
  const doctors = isDoctors(line)
  return group(
    bill.line(index + 1),
    actField(line, index, context, change),
    el(
      'div',
      { class: 'fields' },
      field(
        bill.day,
        input(id('day'), line.day, (day) => isDay(day) && change({ day }, false), { type: 'date' }),
      ),
      field(
        bill.fee,
        input(id('fee'), line.fee, (fee) => change({ fee }), { inputmode: 'decimal', maxlength: 10 }),
      ),
      field(
        bill.quantity,
        input(id('quantity'), String(line.quantity), (text) => change({ quantity: whole(text, 1) }), {
          type: 'number',
          min: 1,
          max: 99,
        }),
      ),
      field(
        bill.times,
        input(id('times'), String(line.times), (text) => change({ times: whole(text, 0) }), {
          type: 'number',
          min: 0,
          max: 99,
        }),
      ),
    ),
    doctors
      ? el(
          'div',
          { class: 'fields' },
          field(
            bill.sector,
            menu(
              id('sector'),
              SECTORS.map((sector) => [sector, bill.sectors[sector]]),
              line.sector,
              (value) => change({ sector: SECTORS.find((sector) => sector === value) ?? 'sector-1' }),
            ),
          ),
          field(
            bill.pathway,
            menu(
              id('pathway'),
              PATHWAYS.map((pathway) => [pathway, bill.pathways[pathway]]),
              line.pathway,
              (value) => change({ pathway: PATHWAYS.find((pathway) => pathway === value) ?? 'inside' }),
            ),
          ),
        )
      : undefined,
    el(
      'div',
      { class: 'ticks' },
      doctors
        ? tick(id('coordinated'), bill.coordinated, line.coordinated, (coordinated) => change({ coordinated }))
        : undefined,
      tick(id('ald'), bill.ald, line.ald, (ald) => change({ ald })),
    ),
    supplementsField(line, index, context, change),
    remove && button(frame.remove(bill.line(index + 1)), remove),
  )
}

/** The supplements that the act can have, and where it is given: rare, so they open on demand. */
function supplementsField(
  line: BillLine,
  index: number,
  { words: { bill } }: PartContext,
  change: (part: Partial<BillLine>, isShaped?: boolean) => void,
): HTMLElement {
  let chosen = line.supplements
  const ticks = supplementsOf(line).map((supplement) =>
    tick(`line-${index}-${supplement}`, bill.supplementNames[supplement], chosen.includes(supplement), (checked) => {
      chosen = checked ? [...chosen, supplement] : chosen.filter((other) => other !== supplement)
      change({ supplements: chosen })
    }),
  )
  return el(
    'details',
    { class: 'documents', open: line.supplements.length > 0 || line.territory !== 'metropolitan' },
    el('summary', {}, bill.supplements),
    el('div', { class: 'ticks' }, ...ticks),
    field(
      bill.territory,
      menu(
        `line-${index}-territory`,
        TERRITORIES.map((territory) => [territory, bill.territories[territory]]),
        line.territory,
        (value) => change({ territory: TERRITORIES.find((territory) => territory === value) ?? 'metropolitan' }),
      ),
    ),
  )
}

/** The act: typed and searched among the acts of the day. */
function actField(
  line: BillLine,
  index: number,
  context: PartContext,
  change: (part: Partial<BillLine>, isShaped?: boolean) => void,
): HTMLElement {
  const { bill } = context.words
  const choices = choicesOn(line.day).map((what) => [nameOf(what, context), what] as const)
  const listId = `line-${index}-acts`
  const problem = el('p', { class: 'problem', role: 'status' })
  const search = input(
    `line-${index}-act`,
    nameOf(line.what, context),
    (text) => {
      const what = choices.find(([name]) => name.toLowerCase() === text.trim().toLowerCase())?.[1]
      problem.textContent = what === undefined && text !== '' ? bill.unknownAct : ''
      if (what !== undefined && what !== line.what) change({ what, supplements: [] }, true)
    },
    { list: listId, type: 'search' },
  )
  // A name in the field would hide all others: it is taken away while the reader looks, and put back.
  search.addEventListener('focus', () => search.select())
  search.addEventListener('blur', () => {
    if (search.value === '') search.value = nameOf(line.what, context)
  })
  const options = choices.map(([name]) => el('option', { value: name }))
  return el('div', {}, field(bill.act, search, bill.actHint), el('datalist', { id: listId }, ...options), problem)
}

function whole(text: string, least: number): number {
  const count = Number.parseInt(text, 10)
  return count >= least && count < 100 ? count : least
}

function whoOf(bill: Bill, { words }: PartContext, change: Change): HTMLElement {
  const { bill: of } = words
  const situations = SITUATIONS.map((situation) =>
    tick(`situation-${situation}`, of.situations[situation], bill.situations.includes(situation), (checked) => {
      change((now) => {
        const others = now.situations.filter((other) => other !== situation)
        return { ...now, situations: checked ? [...others, situation] : others }
      })
    }),
  )
  return el(
    'details',
    { class: 'card', open: bill.age !== '' || bill.situations.length > 0 || bill.alsaceMoselle },
    el('summary', {}, of.who),
    field(
      of.age,
      input('age', bill.age, (age) => change((now) => ({ ...now, age })), { type: 'number', min: 0, max: 129 }),
      of.ageHint,
    ),
    el(
      'div',
      { class: 'ticks' },
      ...situations,
      tick('alsace-moselle', of.alsaceMoselle, bill.alsaceMoselle, (alsaceMoselle) =>
        change((now) => ({ ...now, alsaceMoselle })),
      ),
    ),
  )
}

function contractFieldsOf(bill: Bill, context: PartContext, change: Change): HTMLElement {
  const { bill: of } = context.words
  const options: readonly Option[] = CONTRACTS.map((contract) => [contract, of.contracts[contract]])
  const choose = (value: string) =>
    change((now) => ({ ...now, contract: CONTRACTS.find((contract) => contract === value) ?? 'none' }), true)
  return group(
    of.contract,
    field(of.contractChoice, menu('contract', options, bill.contract, choose)),
    ...(bill.contract === 'table' ? tableFieldsOf(bill, context, change) : []),
  )
}

/** The pasted table, its formulas where it has several, what of it is not understood, and the premium. */
function tableFieldsOf(bill: Bill, { words, locale }: PartContext, change: Change): readonly HTMLElement[] {
  const { bill: of } = words
  const area = el('textarea', { id: 'table', rows: 6, spellcheck: 'false', placeholder: of.tableHint })
  area.value = bill.table
  let { formula } = bill
  const formulas = el('div')
  const said = el('div', { role: 'status' })
  const say = () => said.replaceChildren(...unread(area.value, formula, of))
  const choose = (value: string) => {
    formula = Number(value)
    change((now) => ({ ...now, formula }))
    say()
  }
  const offer = () => {
    const options = formulaNames(area.value, of.formulaNumber, locale).map((name, index): Option => {
      return [String(index + 1), name]
    })
    if (formula > options.length) formula = 1
    const choice = field(of.formula, menu('formula', options, String(formula), choose), of.formulaHint)
    formulas.replaceChildren(...(options.length > 0 ? [choice] : []))
    say()
  }
  area.addEventListener('input', () => {
    offer()
    change((now) => ({ ...now, table: area.value, formula }))
  })
  offer()
  const premium = input('premium', bill.premium, (text) => change((now) => ({ ...now, premium: text })), {
    inputmode: 'decimal',
    maxlength: 8,
  })
  return [field(of.table, area, of.tableHint), formulas, said, field(of.premium, premium)]
}

function unread(text: string, formula: number, words: BillWords): readonly HTMLElement[] {
  const table = readTable(text, formula)
  return [
    ...table.unread.map((line) => el('p', { class: 'problem' }, words.notRead(line))),
    ...table.leftOut.map((line) => el('p', { class: 'hint' }, words.leftOut(line))),
  ]
}
