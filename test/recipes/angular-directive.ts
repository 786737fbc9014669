import { Directive, ElementRef, inject, type OnDestroy } from '@angular/core'
import { bindNirInput } from 'securite-sociale/form/dom'

@Directive({ selector: 'input[nir]' })
export class NirDirective implements OnDestroy {
  readonly ngOnDestroy = bindNirInput(inject<ElementRef<HTMLInputElement>>(ElementRef).nativeElement)
}
