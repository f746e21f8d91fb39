import { end, serviceTask, start } from '../../testing/bpmn.ts';
import { decisions, literal, table } from '../../testing/dmn.ts';
import { formTask, model, ruleTask } from '../models.ts';
import { complete, create, type Resource, resolve, type Script, type Step } from '../script.ts';

const line = (...ids: string[]): string[] => [['start', ...ids, 'end'].join(' -> ')];
const form = (id: string, text: string): Resource => ({
  name: `${id}.form`,
  content: JSON.stringify({ id, type: 'default', components: [{ type: 'text', text }] }),
});
const dmn = (id: string, ...content: readonly string[]): Resource => ({
  name: `${id}.dmn`,
  content: decisions(id, ...content),
});
const deploy = (...resources: readonly Resource[]): Step => ({ do: 'deploy', resources });
const remove = (id: string): Step => ({ do: 'delete', id });
const USER_TASK = 'io.camunda.zeebe:userTask';

const asking = (id: string, decision: string): Resource =>
  model(id, [start(), ruleTask('decide', decision, 'verdict'), end()], line('decide'));

const grade = (id: string, hitPolicy?: string): string =>
  table(id, {
    ...(hitPolicy && { hitPolicy }),
    inputs: ['score'],
    outputs: ['grade'],
    rules: [
      [['>= 80'], ['"A"']],
      [['>= 60'], ['"B"']],
      [['< 60'], ['"C"']],
    ],
  });

/** Decisions, forms, and what happens when resources are deleted. */
export const resources: readonly Script[] = [
  {
    name: 'decision_first',
    resources: [asking('decision_first', 'first_grade'), dmn('decision_first_drg', grade('first_grade', 'FIRST'))],
    steps: [
      create('decision_first', { score: 90 }),
      create('decision_first', { score: 60 }),
      create('decision_first', { score: 1 }),
    ],
  },
  {
    name: 'decision_unique',
    resources: [asking('decision_unique', 'unique_grade'), dmn('decision_unique_drg', grade('unique_grade'))],
    steps: [create('decision_unique', { score: 1 }), create('decision_unique', { score: 90 })],
  },
  {
    name: 'decision_none',
    resources: [asking('decision_none', 'none_grade'), dmn('decision_none_drg', grade('none_grade', 'FIRST'))],
    steps: [create('decision_none', { score: 'text' }), create('decision_none')],
  },
  {
    name: 'decision_collect',
    resources: [asking('decision_collect', 'all_grades'), dmn('decision_collect_drg', grade('all_grades', 'COLLECT'))],
    steps: [create('decision_collect', { score: 90 })],
  },
  {
    name: 'decision_required',
    resources: [
      asking('decision_required', 'letter'),
      dmn(
        'decision_required_drg',
        grade('required_grade', 'FIRST'),
        literal('letter', '"is " + required_grade', { requires: ['required_grade'] }),
      ),
    ],
    steps: [create('decision_required', { score: 70 })],
  },
  {
    name: 'decision_missing',
    resources: [asking('decision_missing', 'later_grade')],
    steps: [
      create('decision_missing', { score: 70 }),
      deploy(dmn('decision_missing_drg', grade('later_grade', 'FIRST'))),
      resolve('decide'),
    ],
  },
  {
    name: 'form_key',
    resources: [model('form_key', [start(), formTask('ask', 'formKey="camunda-forms:bpmn:one"'), end()], line('ask'))],
    steps: [create('form_key'), { do: 'activate', type: USER_TASK }, complete(USER_TASK, { answer: 1 })],
  },
  {
    name: 'form_key_expression',
    resources: [model('form_key_expression', [start(), formTask('ask', 'formKey="=which"'), end()], line('ask'))],
    steps: [create('form_key_expression', { which: 'two' }), complete(USER_TASK), create('form_key_expression')],
  },
  {
    name: 'form_id',
    resources: [
      form('form_id_form', 'one'),
      model('form_id', [start(), formTask('ask', 'formId="form_id_form"'), end()], line('ask')),
    ],
    steps: [
      create('form_id'),
      { do: 'activate', type: USER_TASK },
      complete(USER_TASK),
      deploy(form('form_id_form', 'two')),
      create('form_id'),
      { do: 'activate', type: USER_TASK },
    ],
  },
  {
    name: 'form_missing',
    resources: [model('form_missing', [start(), formTask('ask', 'formId="form_missing_form"'), end()], line('ask'))],
    steps: [create('form_missing'), deploy(form('form_missing_form', 'late')), resolve('ask'), complete(USER_TASK)],
  },
  {
    name: 'delete_process',
    resources: [model('delete_process', [start(), serviceTask('delete_one'), end()], line('delete_one'))],
    steps: [
      deploy(model('delete_process', [start(), serviceTask('delete_two'), end()], line('delete_two'))),
      remove('delete_process'),
      create('delete_process'),
      complete('delete_one'),
      remove('delete_process'),
      remove('nothing'),
    ],
  },
  {
    name: 'delete_running',
    resources: [model('delete_running', [start(), serviceTask('delete_busy'), end()], line('delete_busy'))],
    steps: [create('delete_running'), remove('delete_running'), complete('delete_busy'), create('delete_running')],
  },
  {
    name: 'delete_started_by_timer',
    resources: [
      model(
        'delete_started_by_timer',
        [start('start', { cycle: 'R/PT10M' }), serviceTask('delete_timed'), end()],
        line('delete_timed'),
      ),
    ],
    steps: [remove('delete_started_by_timer'), { do: 'advance', milliseconds: 600_000 }],
  },
  {
    name: 'delete_decision',
    resources: [asking('delete_decision', 'gone_grade'), dmn('delete_decision_drg', grade('gone_grade', 'FIRST'))],
    steps: [remove('delete_decision_drg'), create('delete_decision', { score: 1 })],
  },
  {
    name: 'delete_form',
    resources: [
      form('delete_form_form', 'one'),
      model('delete_form', [start(), formTask('ask', 'formId="delete_form_form"'), end()], line('ask')),
    ],
    steps: [remove('delete_form_form'), create('delete_form')],
  },
];
