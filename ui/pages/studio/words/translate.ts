import { decisions } from './decisions.id.ts';
import { formEditor } from './form-editor.id.ts';
import { modeler } from './modeler.id.ts';
import { properties } from './properties.id.ts';

/** What the editors say by themselves, in Indonesian. Keys are their own words. */
const INDONESIAN: { readonly [english: string]: string } = { ...modeler, ...properties, ...formEditor, ...decisions };

/** Kinds of elements are written in several ways: 'User task', 'User Task', 'Start Event (Non Interrupting)'. */
const BY_SOUND = new Map(Object.entries(modeler).map(([english, ours]) => [soundOf(english), ours]));

function soundOf(words: string): string {
  return words.toLowerCase().replaceAll('-', ' ');
}

const indonesianFor = (words: string): string => INDONESIAN[words] ?? BY_SOUND.get(soundOf(words)) ?? words;

type Replacements = { readonly [name: string]: unknown };

const isIndonesian = (): boolean => document.documentElement.lang !== 'en';

export function translate(template: string, replacements: Replacements = {}): string {
  const words = isIndonesian() ? indonesianFor(template) : template;
  return words.replace(/{([^}]+)}/g, (_, name: string) => {
    const value = replacements[name];
    return value === undefined
      ? `{${name}}`
      : isIndonesian()
        ? (INDONESIAN[String(value)] ?? String(value))
        : String(value);
  });
}

/** Replaces an editor's translator by ours. */
export const translateModule = { translate: ['value', translate] };

const SPOKEN = ['title', 'aria-label', 'placeholder', 'data-title'] as const;

/** Translates what an editor writes without asking its translator; @returns how to stop. */
export function speak(frame: HTMLElement): () => void {
  if (!isIndonesian()) return () => undefined;
  const correct = () => {
    for (const words of textsIn(frame)) {
      const ours = INDONESIAN[words.data.trim()];
      if (ours !== undefined && ours !== words.data.trim()) words.data = words.data.replace(words.data.trim(), ours);
    }
    for (const element of frame.querySelectorAll(SPOKEN.map((name) => `[${name}]`).join(',')))
      for (const name of SPOKEN) {
        const said = element.getAttribute(name) ?? '';
        const ours = INDONESIAN[said];
        // What stays the same is left alone: each change is looked at again.
        if (ours !== undefined && ours !== said) element.setAttribute(name, ours);
      }
  };
  const observer = new MutationObserver(correct);
  observer.observe(frame, { childList: true, subtree: true, characterData: true, attributeFilter: [...SPOKEN] });
  correct();
  return () => observer.disconnect();
}

function* textsIn(frame: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT, (node) =>
    // What people wrote themselves stays as they wrote it.
    node.parentElement?.closest('[contenteditable], textarea, svg, .studio-own')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) yield walker.currentNode as Text;
}
