import { useSyncExternalStore } from 'react';
import { id, type Text } from './text/id.ts';

export type { Text };

export type Language = 'id' | 'en';

const STORED_AS = 'lincah.bahasa';
const texts: { readonly id: Text; en?: Text } = { id };
const listeners = new Set<() => void>();
let current: Language = 'id';
let asked: Language = current;

/** English comes when somebody asks for it; whoever came back in English waits for it before anything is shown. */
export async function setLanguage(language: Language): Promise<void> {
  asked = language;
  if (language === 'en') texts.en ??= (await import('./text/en.ts')).en;
  // Somebody may have chosen again meanwhile.
  if (asked !== language) return;
  current = language;
  localStorage.setItem(STORED_AS, language);
  // Tells the browser, and with it screen readers, which language the page speaks.
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

/** Goes on in the language that was chosen last. */
export const resumeLanguage = (): Promise<void> => setLanguage(localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'id');

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, () => current);
export const useText = (): Text => texts[useLanguage()] ?? id;

/** For what speaks outside of rendering: messages after an action. */
export const currentLanguage = (): Language => current;
export const text = (): Text => texts[current] ?? id;
