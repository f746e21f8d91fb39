import type { FormContent, ResourceFile } from '../commands.ts';
import { latestForm } from '../elements/forms.ts';
import type { Processing } from '../processing.ts';
import { DEFAULT_TENANT } from '../protocol/basics.ts';
import type { FormMetadata } from '../protocol/form.ts';
import type { State } from '../state/state.ts';

/** Stores a new version of a form; one equal to the latest version makes no new one. */
export function deployForm(
  processing: Processing,
  { name, content, checksum, formId }: ResourceFile & FormContent,
): FormMetadata {
  const { state } = processing;
  const latest = latestForm(state, formId)?.value;
  if (latest?.checksum === checksum && latest.resourceName === name) {
    const { resource: _resource, ...metadata } = latest;
    return { ...metadata, duplicate: true };
  }
  const formKey = state.nextKey();
  const metadata: FormMetadata = {
    formId,
    version: latest ? highestVersion(state, formId) + 1 : 1,
    formKey,
    resourceName: name,
    checksum,
    duplicate: false,
    tenantId: DEFAULT_TENANT,
  };
  processing.emit('FORM', 'CREATED', formKey, { ...metadata, resource: content.toString('base64') });
  return metadata;
}

/** The number of the newest version there ever was, deleted ones too. As in Zeebe, a form that is wholly gone begins anew at 1. */
const highestVersion = (state: State, formId: string): number =>
  Math.max(0, ...state.formsOf.find(formId).map((key) => state.forms.get(key)!.value.version));
