import { type Form, type LoadedMechanism, loadMechanisms, withFiles } from '../../processes/load.ts';
import type { Subject } from './order.ts';

/** The mechanism under trial as it was edited, with those whose stories come before its own. */
export function mechanismsFor({ processId, diagram, forms, templates }: Subject): readonly LoadedMechanism[] {
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
  const given = withFiles(loaded, {
    forms: new Map(Object.entries(forms) as [string, Form][]),
    templates: new Map(Object.entries(templates)),
  });
  const edited: LoadedMechanism = { ...given, diagram };
  return [...needed].flatMap((id) => (id === processId ? [edited] : (all.get(id) ?? [])));
}
