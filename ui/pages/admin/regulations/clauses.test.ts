import type { ClauseCoverage } from '../../../../api/contract/law.ts';
import { clausesFor } from './clauses.ts';

const clause = (ref: string, text: string, more: Partial<ClauseCoverage> = {}): ClauseCoverage => ({
  ...{ ref, text, state: 'dijalankan', processes: [], rules: [], structures: [] },
  ...more,
});
const steps = (processDefinitionId: string) => ({ processDefinitionId, steps: ['Usulkan'] });
const CLAUSES = [
  clause('Pasal 1', 'Sekretaris Jenderal adalah pimpinan.', { state: 'di-luar-sistem' }),
  clause('Pasal 10 ayat (2)', 'Penugasan dilakukan dengan surat.', { processes: [steps('a.satu'), steps('a.dua')] }),
];
const ALL = { state: '', process: '', words: '' };
const refs = (wanted: Partial<typeof ALL>) => clausesFor(CLAUSES, { ...ALL, ...wanted }).map(({ ref }) => ref);

describe('clauses one looks for', () => {
  it('are all of them unless one says more', () => {
    expect(refs({})).toEqual(['Pasal 1', 'Pasal 10 ayat (2)']);
  });

  it('have every word, in their number or their text', () => {
    expect(refs({ words: 'PASAL surat' })).toEqual(['Pasal 10 ayat (2)']);
    expect(refs({ words: 'surat jenderal' })).toEqual([]);
  });

  it('are of a state, and of a mechanism, which is then shown alone', () => {
    expect(refs({ state: 'di-luar-sistem' })).toEqual(['Pasal 1']);
    const [found] = clausesFor(CLAUSES, { ...ALL, process: 'a.dua' });
    expect(found?.processes).toEqual([steps('a.dua')]);
  });
});
