import { useSyncExternalStore } from 'react';
import { en } from './text/en.ts';
import { id, type Text } from './text/id.ts';

export type { Text };

export type Language = 'id' | 'en';

const texts: { readonly [L in Language]: Text } = { id, en };
const STORED_AS = 'lincah.bahasa';
const listeners = new Set<() => void>();

let current: Language = localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'id';

/** Tells the browser, and with it screen readers, which language the page speaks. */
export function showLanguage(): void {
  document.documentElement.lang = current;
}

export function setLanguage(language: Language): void {
  current = language;
  localStorage.setItem(STORED_AS, language);
  showLanguage();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, () => current);
export const useText = (): Text => texts[useLanguage()];

/** For what speaks outside of rendering: messages after an action. */
export const text = (): Text => texts[current];
