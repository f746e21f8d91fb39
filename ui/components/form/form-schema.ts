/** The parts of a form-js schema that the screens look at. */
export interface Component {
  readonly id: string;
  readonly type: string;
  readonly key?: string;
  readonly path?: string;
  readonly label?: string;
  readonly dateLabel?: string;
  readonly action?: string;
  readonly multiple?: boolean;
  readonly properties?: { readonly [name: string]: unknown };
  readonly components?: readonly Component[];
}

export type Data = { readonly [name: string]: unknown };
export type Schema = { readonly [property: string]: unknown };

export const componentsOf = (schema: Schema): readonly Component[] =>
  (schema['components'] as readonly Component[] | undefined) ?? [];

/** Where a component keeps its value: a list by its path, anything else by its key. */
export const placeOf = ({ type, key, path }: Component): string | undefined => (type === 'dynamiclist' ? path : key);

export const labelOf = ({ label, dateLabel, key }: Component): string => label || dateLabel || key || '';

/** Names of the variables a form sets; those of its file fields apart. */
export function variablesOf(components: readonly Component[], isWanted: (component: Component) => boolean): string[] {
  return components.flatMap((component) => {
    const inner = component.type === 'group' ? variablesOf(component.components ?? [], isWanted) : [];
    const place = placeOf(component);
    return place !== undefined && isWanted(component) ? [place.split('.')[0]!, ...inner] : inner;
  });
}

export const pick = (data: Data, names: readonly string[]): Data =>
  Object.fromEntries(names.filter((name) => data[name] !== undefined).map((name) => [name, data[name]]));

/** What the form calls its own submit button. */
export const submitLabelOf = (schema: Schema): string | undefined =>
  componentsOf(schema).find(({ type, action = 'submit' }) => type === 'button' && action === 'submit')?.label;

/** The form without its submit button: the page has one, which also uploads and reports. */
export const withoutSubmit = (schema: Schema): Schema => ({
  ...schema,
  components: componentsOf(schema).filter(({ type, action = 'submit' }) => type !== 'button' || action !== 'submit'),
});

export const hasFiles = (schema: Schema): boolean => componentsOf(schema).some(({ type }) => type === 'filepicker');
