/** The part of the library this project uses; it ships no types of its own for its door. */
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    constructor(extensions?: { readonly [prefix: string]: unknown });
    fromXML(xml: string): Promise<{ rootElement: unknown; warnings: readonly { readonly message: string }[] }>;
    toXML(element: unknown, options?: { format?: boolean }): Promise<{ xml: string }>;
    create(type: string, attributes?: object): unknown;
  }
}
