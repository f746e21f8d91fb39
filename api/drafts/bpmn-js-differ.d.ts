declare module 'bpmn-js-differ' {
  interface Differences {
    readonly _added: { readonly [id: string]: unknown };
    readonly _removed: { readonly [id: string]: unknown };
    readonly _changed: { readonly [id: string]: unknown };
    readonly _layoutChanged: { readonly [id: string]: unknown };
  }
  export function diff(before: unknown, after: unknown): Differences;
}
