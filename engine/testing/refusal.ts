import { buildModels } from '../deploy/build.ts';

/** The engine's words against a diagram; 'accepted' where it has none. */
export const refusal = async (xml: string): Promise<string> => {
  const built = await buildModels(Buffer.from(xml));
  return 'refused' in built ? built.refused : 'accepted';
};

/** A problem of one element as those words name it. */
export const problem = (element: string, message: string): string => `- Element: ${element}\n    - ERROR: ${message}`;
