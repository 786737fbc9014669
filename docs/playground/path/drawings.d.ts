// Written while the site is built: docs/.vitepress/build/playground.ts.
declare module 'drawings:*' {
  export const drawings: Readonly<Record<import('securite-sociale/registration').DrawnFacet, string>>
}
