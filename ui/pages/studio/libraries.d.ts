/** Libraries of bpmn.io that come without types; what we use of them is typed in `diagram/services.ts`. */
declare module 'bpmn-js-properties-panel' {
  export const BpmnPropertiesPanelModule: { readonly [service: string]: unknown };
  export const BpmnPropertiesProviderModule: { readonly [service: string]: unknown };
  export const ZeebePropertiesProviderModule: { readonly [service: string]: unknown };
  export function useService<T>(name: string): T;
}
declare module 'bpmn-js-element-templates' {
  export const CloudElementTemplatesPropertiesProviderModule: { readonly [service: string]: unknown };
}
declare module 'camunda-bpmn-js-behaviors/lib/camunda-cloud' {
  const module: { readonly [service: string]: unknown };
  export default module;
}
declare module 'bpmn-js-token-simulation/lib/viewer' {
  const module: { readonly [service: string]: unknown };
  export default module;
}
declare module '@bpmn-io/properties-panel' {
  export const Group: unknown;
  export const SelectEntry: unknown;
  export const TextAreaEntry: unknown;
  export function isSelectEntryEdited(node: unknown): boolean;
  export function isTextAreaEntryEdited(node: unknown): boolean;
}
declare module '@bpmn-io/properties-panel/preact/jsx-runtime' {
  export function jsx(component: unknown, props: object): unknown;
}
declare module 'dmn-js/lib/Modeler' {
  export { default } from 'dmn-js/lib/Viewer';
}
declare module 'dmn-js/lib/Viewer' {
  interface View {
    on(event: string, listener: () => void): void;
  }
  export default class Editor {
    constructor(options: object);
    importXML(xml: string): Promise<unknown>;
    saveXML(options: { readonly format: boolean }): Promise<{ readonly xml: string }>;
    getActiveViewer(): View | undefined;
    getViews(): { readonly type: string }[];
    open(view: { readonly type: string }): Promise<unknown>;
    on(event: string, listener: () => void): void;
    destroy(): void;
  }
}
