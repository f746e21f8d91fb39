import type { Form, LoadedMechanism } from '../../processes/load.ts';
import { loadMechanisms } from '../../processes/load.ts';
import type { Subject } from './order.ts';

/** The mechanism under trial as it was edited, with those whose stories come before its own. */
export function mechanismsFor({ processId, diagram, forms }: Subject): readonly LoadedMechanism[] {
  const all = new Map(loadMechanisms().map((loaded) => [loaded.id, loaded]));
  const loaded = all.get(processId);
  if (!loaded) throw new Error(`Expected mechanism '${processId}', but there is none`);
  const needed = new Set<string>();
  const need = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    for (const story of all.get(id)?.cases.values() ?? []) {
      const [before, name] = String((story as { readonly after?: string }).after ?? '').split('/');
      if (name !== undefined) need(before!);
    }
  };
  need(processId);
  const edited: LoadedMechanism = {
    id: loaded.id,
    regulation: loaded.regulation,
    mechanism: loaded.mechanism,
    folder: loaded.folder,
    letterFolders: loaded.letterFolders,
    diagram,
    forms: new Map([...loaded.forms, ...(Object.entries(forms) as [string, Form][])]),
    get cases() {
      return loaded.cases;
    },
  };
  return [...needed].flatMap((id) => (id === processId ? [edited] : (all.get(id) ?? [])));
}
