import { Component, provideZonelessChangeDetection } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import { NirForm } from './nir-form.component'

const locale = location.search === '?en' ? 'en' : 'fr'
document.documentElement.lang = locale

@Component({
  selector: 'app-root',
  imports: [NirForm],
  template: '<nir-form [locale]="locale" (sent)="send($event)" />',
})
class App {
  readonly locale: 'fr' | 'en' = locale

  send(values: unknown): void {
    Object.assign(window, { sent: values })
  }
}

bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] })
