import {
  ChangeDetectorRef,
  Directive,
  ElementRef,
  forwardRef,
  inject,
  input,
  type OnDestroy,
  type OnInit,
} from '@angular/core'
import { type ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms'
import type { Locale } from 'securite-sociale/form'
import { bindNirInput } from 'securite-sociale/form/dom'

/** `<input nir formControlName="nir" />`: the control holds the canonical characters. */
@Directive({
  selector: 'input[nir]',
  host: { '(blur)': 'touched()' },
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => NirDirective), multi: true }],
})
export class NirDirective implements ControlValueAccessor, OnInit, OnDestroy {
  readonly locale = input<Locale>('fr')
  private readonly element = inject<ElementRef<HTMLInputElement>>(ElementRef).nativeElement
  private readonly view = inject(ChangeDetectorRef)
  private written: string | undefined
  private changed = (_value: string) => {}
  protected touched = () => {}
  private unbind = () => {}

  ngOnInit(): void {
    const onChange = ({ value }: { value: string }) => {
      if (value === this.written) return
      this.changed(value)
      this.view.markForCheck()
    }
    this.unbind = bindNirInput(this.element, { locale: this.locale(), onChange })
  }

  ngOnDestroy(): void {
    this.unbind()
  }

  writeValue(value: string | null): void {
    this.written = value ?? ''
    this.element.value = this.written
    this.written = undefined
  }

  registerOnChange(changed: (value: string) => void): void {
    this.changed = changed
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched
  }
}
