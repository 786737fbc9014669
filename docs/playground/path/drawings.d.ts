// Written while the site is built: docs/.vitepress/build/playground.ts.
declare module 'drawings:*' {
  interface Drawing {
    readonly svg: string
    readonly rows: readonly import('../../.vitepress/build/arrows.js').Arrows[]
  }
  export const drawings: Readonly<Record<import('securite-sociale/registration').DrawnFacet, Drawing>>
}
