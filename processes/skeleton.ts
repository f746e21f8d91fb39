/** What a new folder holds: it loads, deploys and is drawn, but says nothing yet. `«…»` marks what must be written. */
export function skeletonOf(regulation: string, mechanism: string): { readonly [file: string]: string } {
  return {
    'README.md': README,
    'mechanism.ts': MECHANISM,
    'facts.ts': FACTS,
    'rules.ts': RULES,
    'letters.ts': LETTERS,
    'mandates.ts': MANDATES,
    [`${mechanism}.bpmn`]: diagramOf(regulation, mechanism),
    [`forms/${mechanism}.form`]: formOf(mechanism),
  };
}

/** A regulation whose articles are yet to be copied. */
export const regulationOf = (
  key: string,
  instansi: string,
): string => `import type { Regulation } from '../regulation.ts';
import { tanggal } from '../tanggal.ts';
import { tenggat } from '../tenggat.ts';

const regulation: Regulation = {
  key: '${key}',
  title: '«Peraturan … Nomor … Tahun … tentang …»',
  short: '«Peraturan …/…»',
  about: '«tentang apa»',
  instansi: '${instansi}',
  // «the day from which it is law»
  inForce: { from: tanggal('2026-01-01') },
  articles: [{ ref: 'Pasal 1', text: '«kata demi kata»' }],
  settings: tenggat,
};

export default regulation;
`;

const README = `# «Judul mekanisme»

«One sentence: who achieves what with it.»

## Text

«Articles, Lampiran and Gambar it rests on.»

## Who acts

«Each lane: post, and what it does.»

## End states

«Each \`legal:endState\`: when it is reached.»

## Implied

«What the diagram has that no article says, and why.»

## Unclear

«Where the text contradicts itself or is silent; what was chosen.»

## Try it

«The command that plays a case.»
`;

const MECHANISM = `import { defineMechanism } from '../../mechanism.ts';
import { facts } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: '«judul mekanisme»',
  basis: 'Pasal 0',
  purpose: '«apa yang dicapai dengannya, dalam satu kalimat»',
  // «the post that may start it: until then, nobody»
  starter: () => undefined,
  facts,
  refers: () => ({ unit: [], pegawai: [] }),
  pejabat: {},
  rules: { ...rules },
  letters,
  notices: {},
  mandates,
  settings: {},
});
`;

const FACTS = `import { Type } from 'typebox';

/** «what it starts with, and the article that says so» */
export const facts = Type.Object(
  { uraian: Type.String({ minLength: 1, maxLength: 2000 }) },
  { additionalProperties: false },
);
`;

const RULES = `import type { Check } from '../../mechanism.ts';

/** «when it is checked, and what» */
export const permohonan: readonly Check[] = [];
`;

const LETTERS = `import type { Letter } from '../../mechanism.ts';

/** «the letters the articles name; none: leave it empty» */
export const letters: { readonly [key: string]: Letter } = {};
`;

const MANDATES = `import type { Mandate } from '../../mandates.ts';

/** «what the regulation demands, however the diagram is edited» */
export const mandates: readonly Mandate[] = [];
`;

const FIELD = {
  type: 'textarea',
  id: 'isian_uraian',
  key: 'uraian',
  label: 'Uraian',
  validate: { maxLength: 2000, required: true },
};
const PLATFORM = { executionPlatform: 'Camunda Cloud', executionPlatformVersion: '8.3.0' };

const formOf = (id: string): string =>
  `${JSON.stringify({ type: 'default', id, schemaVersion: 19, ...PLATFORM, components: [FIELD] }, null, 2)}\n`;

const legal = (step: string, more = ''): string => `<zeebe:properties>
  <zeebe:property name="legal:basis" value="Pasal 0" />
  <zeebe:property name="legal:step" value="${step}" />
  <zeebe:property name="legal:origin" value="implied" />${more}
</zeebe:properties>`;

const property = (name: string, value: string): string => `<zeebe:property name="${name}" value="${value}" />`;

/** A diagram without a drawing. */
const diagramOf = (regulation: string, mechanism: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="definitions_${`${regulation}_${mechanism}`.replaceAll('-', '_')}" targetNamespace="http://lincah.id/bpmn" exporter="Lincah" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.3.0">
  <bpmn:collaboration id="kolaborasi">
    <bpmn:participant id="pool" name="«judul mekanisme»" processRef="${regulation}.${mechanism}" />
  </bpmn:collaboration>
  <bpmn:process id="${regulation}.${mechanism}" name="«judul mekanisme»" isExecutable="true">
    <bpmn:extensionElements>
      <zeebe:properties>${property('legal:regulation', regulation)}${property('legal:basis', 'Pasal 0')}</zeebe:properties>
    </bpmn:extensionElements>
    <bpmn:laneSet id="lanes">
      <bpmn:lane id="lane_pemrakarsa" name="«jabatan pemrakarsa»">
        <bpmn:flowNodeRef>start_PermohonanDiajukan</bpmn:flowNodeRef>
      </bpmn:lane>
      <bpmn:lane id="lane_sistem" name="Sistem">
        <bpmn:flowNodeRef>task_TetapkanPejabat</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>end_Selesai</bpmn:flowNodeRef>
      </bpmn:lane>
    </bpmn:laneSet>
    <bpmn:startEvent id="start_PermohonanDiajukan" name="Permohonan diajukan">
      <bpmn:extensionElements><zeebe:formDefinition formKey="${mechanism}" />${legal('s01-mulai', property('lincah:periksa', 'permohonan'))}</bpmn:extensionElements>
      <bpmn:outgoing>flow_PermohonanDiajukan_TetapkanPejabat</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:serviceTask id="task_TetapkanPejabat" name="Tetapkan pejabat yang berperan">
      <bpmn:extensionElements><zeebe:taskDefinition type="resolve-officials" retries="3" />${legal('s01-pejabat')}</bpmn:extensionElements>
      <bpmn:incoming>flow_PermohonanDiajukan_TetapkanPejabat</bpmn:incoming>
      <bpmn:outgoing>flow_TetapkanPejabat_Selesai</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:endEvent id="end_Selesai" name="Selesai">
      <bpmn:extensionElements>${legal('s02-akhir', property('legal:endState', 'selesai'))}</bpmn:extensionElements>
      <bpmn:incoming>flow_TetapkanPejabat_Selesai</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="flow_PermohonanDiajukan_TetapkanPejabat" sourceRef="start_PermohonanDiajukan" targetRef="task_TetapkanPejabat" />
    <bpmn:sequenceFlow id="flow_TetapkanPejabat_Selesai" sourceRef="task_TetapkanPejabat" targetRef="end_Selesai" />
  </bpmn:process>
</bpmn:definitions>
`;
