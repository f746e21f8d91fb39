/** The part of the library this project uses; it ships no types. */
declare module 'moddle-xml' {
  import type { Moddle } from 'moddle';

  export class Reader {
    constructor(options: { readonly model: Moddle; readonly lax?: boolean });
    fromXML(
      xml: string,
      rootType: string,
    ): Promise<{ rootElement: unknown; warnings: readonly { readonly message: string }[] }>;
  }
}
