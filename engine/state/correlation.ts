/** One id for a message name and a correlation key. */
export const correlationId = (messageName: string, correlationKey: string): string =>
  JSON.stringify([messageName, correlationKey]);

export function parseCorrelationId(id: string): [messageName: string, correlationKey: string] {
  return JSON.parse(id) as [string, string];
}
