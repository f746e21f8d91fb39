import { currentLanguage, type Language, useLanguage } from '../../../text.ts';
import { en } from './en.ts';
import { id } from './id.ts';

/** Words of the studio: they come with its pages, which few people open. */
export type StudioText = typeof id;

const texts: { readonly [L in Language]: StudioText } = { id, en };

export const useStudioText = (): StudioText => texts[useLanguage()];

/** For what speaks outside of rendering, as the editors do. */
export const studioText = (): StudioText => texts[currentLanguage()];
