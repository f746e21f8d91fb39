import type { Citation } from '../rule.ts';
import { inForce } from './in-force.ts';

/** What every rule of these files says of itself: its id, article and weight, and its words, which end with the article. */
export const words = (name: string, basis: Citation, severity: 'blocking' | 'advisory', id: string, en: string) => ({
  id: `belu-47-2024/${name}`,
  basis,
  severity,
  inForce,
  message: { id: `${id} (${basis}).`, en: `${en} (${basis}).` },
});
