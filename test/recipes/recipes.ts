/** A recipe of the guides: its folder, what is said about it, and the files that are shown. */
export interface Recipe {
  readonly folder: string
  readonly title: string
  readonly text: string
  readonly files: readonly string[]
}

/** Recipes for fields, in the order of the page. */
export const FIELD_RECIPES: readonly Recipe[] = [
  {
    folder: 'react-hook-form',
    title: 'React Hook Form',
    text: 'The resolver takes any Standard Schema; `createObjectSchema` makes one for the whole form. What `bindNirInput` returns unbinds the input, as a ref of React 19 expects.',
    files: ['nir-form.tsx'],
  },
  {
    folder: 'react-hook-form-zod',
    title: 'React Hook Form with Zod',
    text: 'The same form, for an application whose other fields have Zod schemas. A transform gives the canonical number.',
    files: ['nir-form.tsx'],
  },
  {
    folder: 'tanstack-form-react',
    title: 'TanStack Form in React',
    text: 'A schema is a validator as it is. `onChange` of the binding hands the canonical characters to the form. The type of the default values must be that of what the schema takes.',
    files: ['nir-form.tsx'],
  },
  {
    folder: 'tanstack-form',
    title: 'TanStack Form without a framework',
    text: 'The same options work in the adapters for Vue, Solid, Svelte and Angular.',
    files: ['nir-form.ts'],
  },
  {
    folder: 'vee-validate',
    title: 'Vue with VeeValidate',
    text: 'A rule is a function that returns `true` or the message. A component is the field; a form uses it as often as it needs.',
    files: ['NirField.vue', 'NirForm.vue'],
  },
  {
    folder: 'angular',
    title: 'Angular',
    text: 'Reactive forms. The directive is the control value accessor, so that the control holds the canonical characters; the validator says what is wrong. It works with and without zone.js.',
    files: ['nir.directive.ts', 'nir.validator.ts', 'nir-form.component.ts'],
  },
  {
    folder: 'svelte',
    title: 'Svelte',
    text: 'An attachment binds the input; what it returns unbinds it. The browser keeps a wrong form from being sent.',
    files: ['NirForm.svelte'],
  },
  {
    folder: 'next',
    title: 'Next.js',
    text: 'The field is a client component; a server action checks again. Without a script the form is sent to the server, and its messages appear in the same place. `save` is yours.',
    files: ['nir-form.tsx', 'actions.ts'],
  },
  {
    folder: 'plain-html',
    title: 'Plain HTML',
    text: 'Copy `node_modules/securite-sociale/dist` to a folder of your own server whose name has the version, so that nothing is loaded from elsewhere. Without a script the browser only requires that the field is filled: the server checks again. The form is sent with `post`: with `get` the number would be in the address.',
    files: ['index.html'],
  },
  {
    folder: 'react-native',
    title: 'React Native, and other hosts without a DOM',
    text: 'Everything but `securite-sociale/form/dom` runs without a DOM and without `Intl`. A `TextInput` says what it holds after an edit: `changeText` puts that in order around its caret, for what comes after the caret has not changed. No numeric keyboard: it has no A and no B.',
    files: ['change-text.ts', 'nir-field.tsx'],
  },
]

/** Recipes for servers and schemas, in the order of the page. */
export const SERVER_RECIPES: readonly Recipe[] = [
  {
    folder: 'express-zod',
    title: 'Express with Zod',
    text: 'A transform, so that the output has the type `Nir`. Zod’s issues hold nothing of what was sent.',
    files: ['app.js'],
  },
  {
    folder: 'fastify-ajv',
    title: 'Fastify with Ajv',
    text: 'A format of Ajv checks the number, the handler makes it canonical.',
    files: ['app.js'],
  },
  {
    folder: 'nest-class-validator',
    title: 'Nest with class-validator',
    text: 'A decorator checks the number. The errors of class-validator hold what was sent, so the pipe hands on the messages alone.',
    files: ['is-nir.ts', 'patients.controller.ts'],
  },
  {
    folder: 'openapi-zod',
    title: 'OpenAPI from Zod',
    text: 'Zod writes the schema of what a client sends; the pattern is that of `nir.json`. The [JSON Schemas](../reference/json-schemas.md) of the package go into the document as they are.',
    files: ['openapi.js'],
  },
  {
    folder: 'zod',
    title: 'Zod alone',
    text: 'The issues of the number are in `params`, with their code and span.',
    files: ['patient.ts'],
  },
  {
    folder: 'valibot',
    title: 'Valibot',
    text: 'Valibot puts what was sent into its issues and their paths. The function that this recipe exports hands on the field and the message.',
    files: ['patient.ts'],
  },
]
