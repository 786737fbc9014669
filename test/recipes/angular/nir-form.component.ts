import { Component, input, type OnInit, output } from '@angular/core'
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms'
import type { Locale } from 'securite-sociale/form'
import { NirDirective } from './nir.directive'
import { nirValidator } from './nir.validator'

const TEXTS = {
  fr: {
    nir: 'Numéro de sécurité sociale',
    spouse: 'Numéro de votre conjoint (facultatif)',
    send: 'Envoyer',
    clear: 'Effacer',
  },
  en: { nir: 'Social security number', spouse: 'Number of your spouse (optional)', send: 'Send', clear: 'Clear' },
}

@Component({
  selector: 'nir-form',
  imports: [ReactiveFormsModule, NirDirective],
  template: `
    <form class="nir-form" method="post" [formGroup]="form" (ngSubmit)="send()">
      @for (name of names; track name) {
        <label [for]="name">{{ texts[name] }}</label>
        <input nir [locale]="locale()" [id]="name" [formControlName]="name" [required]="name === 'nir'"
          inputmode="text" autocapitalize="characters" autocomplete="off" spellcheck="false" maxlength="100"
          [attr.aria-describedby]="name + '-error'" />
        <p [id]="name + '-error'" aria-live="polite">
          {{ form.controls[name].touched ? form.controls[name].getError('nir') : '' }}
        </p>
      }
      <button type="submit">{{ texts.send }}</button>
      <button type="reset">{{ texts.clear }}</button>
    </form>
  `,
})
export class NirForm implements OnInit {
  readonly locale = input<Locale>('fr')
  readonly sent = output<{ nir: string; spouse: string }>()
  protected readonly names = ['nir', 'spouse'] as const
  protected readonly form = new FormGroup({
    nir: new FormControl('', { nonNullable: true }),
    spouse: new FormControl('', { nonNullable: true }),
  })

  protected get texts() {
    return TEXTS[this.locale()]
  }

  ngOnInit(): void {
    this.form.controls.nir.setValidators(nirValidator(this.locale(), 'required'))
    this.form.controls.spouse.setValidators(nirValidator(this.locale(), 'optional'))
    this.form.controls.nir.updateValueAndValidity()
  }

  protected send(): void {
    this.form.markAllAsTouched()
    if (this.form.valid) this.sent.emit(this.form.getRawValue())
  }
}
