import cekAturan from './cek-aturan.json';
import kembalikan from './kembalikan.json';
import paraf from './paraf.json';
import periksa from './periksa.json';
import tandaTangani from './tanda-tangani.json';
import terbitkanSurat from './terbitkan-surat.json';
import usulkan from './usulkan.json';

/** The steps of an office, as element templates: each makes what the workers run as it stands. */
export const templates = [usulkan, periksa, paraf, tandaTangani, terbitkanSurat, cekAturan, kembalikan] as const;

/** Form that a step usually has, where the mechanism has it. */
export const FORM_OF: { readonly [template: string]: string } = { 'lincah.tanda-tangani': 'tanda-tangan' };

/** Whether a person does the step: it then needs a performer and a form. */
export const isDoneByPerson = (template: string): boolean =>
  templates.some(({ id, elementType }) => id === template && elementType.value === 'bpmn:UserTask');

interface Names {
  readonly ruleSets: readonly string[];
  readonly letters: readonly string[];
}

/** The templates with the names a mechanism has, to be chosen from instead of typed. */
export const templatesWith = ({ ruleSets, letters }: Names): readonly object[] =>
  templates.map((template) => ({
    ...template,
    properties: template.properties.map((property) => {
      const names = { 'himpunan-aturan': ruleSets, surat: letters }['id' in property ? property.id : ''];
      if (names === undefined || names.length === 0) return property;
      const none = 'optional' in property ? [{ name: '–', value: '' }] : [];
      return { ...property, type: 'Dropdown', choices: [...none, ...names.map((name) => ({ name, value: name }))] };
    }),
  }));
