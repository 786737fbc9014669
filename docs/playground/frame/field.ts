import { type Child, el } from './element.js'

/** A value and how it is called. */
export type Option = readonly [value: string, label: string]

/** A label, its control and a hint. */
export function field(label: string, control: HTMLElement, hint?: string): HTMLElement {
  const hintId = `${control.id}-hint`
  if (hint !== undefined) control.setAttribute('aria-describedby', hintId)
  return el(
    'div',
    { class: 'field' },
    el('label', { for: control.id }, label),
    control,
    hint === undefined ? undefined : el('p', { id: hintId, class: 'hint' }, hint),
  )
}

/** A menu. */
export function menu(
  id: string,
  options: readonly Option[],
  value: string,
  onChoice: (value: string) => void,
): HTMLSelectElement {
  const select = el(
    'select',
    { id, onchange: () => onChoice(select.value) },
    ...options.map(([name, label]) => el('option', { value: name }, label)),
  )
  select.value = value
  return select
}

/** A line of text, a day or a number. */
export function line(
  id: string,
  value: string,
  onText: (value: string) => void,
  attributes: Readonly<Record<string, string | number | boolean>> = {},
): HTMLInputElement {
  const input = el('input', { id, autocomplete: 'off', ...attributes, oninput: () => onText(input.value) })
  input.value = value
  return input
}

/** A box to tick, with its label. */
export function tick(id: string, label: string, checked: boolean, onTick: (checked: boolean) => void): HTMLElement {
  const box = el('input', { id, type: 'checkbox', onchange: () => onTick(box.checked) })
  box.checked = checked
  return el('label', { class: 'tick', for: id }, box, label)
}

/** A group of controls under one name. */
export function group(legend: string, ...children: readonly Child[]): HTMLElement {
  return el('fieldset', {}, el('legend', {}, legend), ...children)
}

/** A button. */
export function button(label: string, onPress: () => void, kind = 'quiet'): HTMLButtonElement {
  return el('button', { type: 'button', class: kind, onclick: onPress }, label)
}
