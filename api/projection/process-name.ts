/** The name of a process in its diagram; its id where it has none. */
export function nameIn(xml: string, processId: string): string {
  const [tag] =
    new RegExp(`<(?:\\w+:)?process [^>]*id="${processId.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"[^>]*>`).exec(xml) ??
    [];
  const [, name] = /\sname="([^"]*)"/.exec(tag ?? '') ?? [];
  return name ? decodeEntities(name) : processId;
}

const ENTITIES: { readonly [entity: string]: string } = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const decodeEntities = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!);
