import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
  const content = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="uji">
    <bpmn:message id="m" name="surat-masuk" /><bpmn:signal id="s" name="libur" /><bpmn:process id="uji" isExecutable="true">
    <bpmn:startEvent id="olehPesan"><bpmn:messageEventDefinition messageRef="m" /></bpmn:startEvent>
    <bpmn:startEvent id="olehSinyal"><bpmn:signalEventDefinition signalRef="s" /></bpmn:startEvent>
    <bpmn:endEvent id="a" /><bpmn:endEvent id="b" />
    <bpmn:sequenceFlow id="f1" sourceRef="olehPesan" targetRef="a" /><bpmn:sequenceFlow id="f2" sourceRef="olehSinyal" targetRef="b" />
    </bpmn:process></bpmn:definitions>`;
  await office.upload('pemilik-proses', '/v2/deployments', [{ name: 'uji.bpmn', content }]);
});
afterAll(() => office.stop());

const started = async (element: string): Promise<number> =>
  (await office.rows('select 1 from element_instance where element_id = $1', [element])).length;

it('publishes a message once', async () => {
  const publish = () =>
    office.post('admin', '/v2/messages/publication', {
      name: 'surat-masuk',
      messageId: 'agenda-1',
      timeToLive: 60_000,
    });

  expect((await publish()).json()).toEqual({ messageKey: expect.stringMatching(/^\d+$/), tenantId: '<default>' });

  expectProblem(await publish(), 409);
  expect(await started('olehPesan')).toBe(1);
});

it('broadcasts a signal', async () => {
  const answer = await office.post('admin', '/v2/signals/broadcast', {
    signalName: 'libur',
    variables: { hari: 'Senin' },
  });

  expect(answer.json()).toEqual({ signalKey: expect.stringMatching(/^\d+$/), tenantId: '<default>' });
  expect(await started('olehSinyal')).toBe(1);
  const variables = await office.rows(
    "select value from variable where name = 'hari' and scope_key = process_instance_key",
  );
  expect(variables).toEqual([{ value: '"Senin"' }]);
});
