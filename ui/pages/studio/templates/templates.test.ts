import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateZeebe } from '@bpmn-io/element-templates-validator';
import { loadMechanisms } from '../../../../processes/load.ts';
import { PEKERJAAN } from '../../../../processes/pekerjaan.ts';
import { templates, templatesWith } from './index.ts';

type Property = (typeof templates)[number]['properties'][number];

const bound = (template: (typeof templates)[number], type: string): readonly Property[] =>
  template.properties.filter(({ binding }) => binding.type === type);
const givenBy = (property: Property | undefined): unknown => property && 'value' in property && property.value;
const keysOf = (properties: readonly Property[]): string[] =>
  properties.map(({ binding }) => ('key' in binding && binding.key) || '');

/** All that shipped diagrams say, as text. */
const shipped = loadMechanisms().map(({ id }) => {
  const [regulation = '', mechanism = ''] = id.split('.');
  return readFileSync(path.join('processes', regulation, mechanism, `${mechanism}.bpmn`), 'utf8');
});

describe.each(templates.map((template) => [template.id, template] as const))('template %s', (_, template) => {
  it('is as the schema of element templates wants it, as it stands and with the names of a mechanism', () => {
    const [named] = templatesWith({ ruleSets: ['permohonan'], letters: ['surat-penugasan'] }).filter(
      (one) => (one as typeof template).id === template.id,
    );

    expect(validateZeebe(template)).toMatchObject({ valid: true });
    expect(validateZeebe(named)).toMatchObject({ valid: true });
  });

  it('gives every step its article, its key and where it comes from', () => {
    const names = bound(template, 'zeebe:property').map(({ binding }) => 'name' in binding && binding.name);

    expect(names).toEqual(expect.arrayContaining(['legal:basis', 'legal:step', 'legal:origin']));
  });

  it('makes what shipped diagrams make: their job types with their headers, their kinds of work', () => {
    const [type] = bound(template, 'zeebe:taskDefinition').filter(
      ({ binding }) => 'property' in binding && binding.property === 'type',
    );
    const headers = bound(template, 'zeebe:taskHeader');
    const work = headers.find(({ binding }) => 'key' in binding && binding.key === 'pekerjaan');

    if (template.elementType.value === 'bpmn:UserTask') {
      expect(type).toBeUndefined();
      expect(PEKERJAAN).toContain(givenBy(work));
    } else {
      const job = `<zeebe:taskDefinition type="${givenBy(type)}" retries="3" />`;
      const alike = shipped.flatMap((xml) => xml.split('</bpmn:serviceTask>')).filter((node) => node.includes(job));
      const known = new Set(alike.flatMap((node) => [...node.matchAll(/header key="([^"]+)"/g)].map(([, key]) => key)));
      expect(alike.length).toBeGreaterThan(50);
      expect([...known]).toEqual(expect.arrayContaining(keysOf(headers)));
    }
  });
});
