/** What a diagram may cost before any parser sees it: bytes, nesting, elements. Ours have at most a fifth of it; reading more holds up the office. */
export const MAX_XML_BYTES = 1_000_000;
export const MAX_XML_DEPTH = 100;
export const MAX_XML_ELEMENTS = 12_000;

/**
 * Reads a diagram's bytes as text, or says why they are refused: too large, a DTD or entities (XXE, billion laughs),
 * no UTF-8, nested too deep. One pass over the text, no recursion.
 */
export function readXml(content: Buffer): { readonly xml: string } | { readonly refused: string } {
  if (content.length > MAX_XML_BYTES)
    return { refused: `Expected a diagram of at most ${MAX_XML_BYTES} bytes, but got ${content.length}` };
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return { refused: 'Expected a diagram in UTF-8, but found bytes that are none' };
  }
  if (/<!(DOCTYPE|ENTITY)/i.test(xml))
    return { refused: 'Expected a diagram without DOCTYPE and ENTITY, but found one' };
  if (xml.includes('\0') || namesNoCharacter(xml))
    return { refused: 'Expected a diagram of characters XML allows, but found one that is none' };
  return measure(xml);
}

function measure(xml: string): { readonly xml: string } | { readonly refused: string } {
  let depth = 0;
  let elements = 0;
  for (const [tag] of xml.matchAll(/<[/]?[A-Za-z_][^<>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else {
      elements += 1;
      if (!tag.endsWith('/>')) depth += 1;
    }
    if (depth > MAX_XML_DEPTH)
      return { refused: `Expected at most ${MAX_XML_DEPTH} levels of nesting, but found more` };
    if (elements > MAX_XML_ELEMENTS)
      return { refused: `Expected at most ${MAX_XML_ELEMENTS} elements, but found more` };
  }
  return { xml };
}

/** Whether a numeric reference stands for U+0000 or for half a character. */
function namesNoCharacter(xml: string): boolean {
  for (const [, hex, decimal] of xml.matchAll(/&#(?:x([0-9a-f]+)|([0-9]+));/gi)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return true;
  }
  return false;
}
