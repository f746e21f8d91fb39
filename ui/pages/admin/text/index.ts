import { type Language, useLanguage } from '../../../text.ts';
import { en } from './en.ts';
import { id } from './id.ts';

/** Words of what admins see: they come with its pages, which few people open. */
export type AdminText = typeof id;

const texts: { readonly [L in Language]: AdminText } = { id, en };

export const useAdminText = (): AdminText => texts[useLanguage()];
