import { drawAnew } from './draw.ts';

const NAMESPACES =
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** A choice whose shorter way leads to an activity with a timer, and to an end of its own. */
const SIDE_WAY = `<bpmn:definitions ${NAMESPACES} id="d" targetNamespace="t"><bpmn:process id="p" isExecutable="true">
  <bpmn:startEvent id="start" /><bpmn:exclusiveGateway id="choice" /><bpmn:task id="long" /><bpmn:task id="longer" />
  <bpmn:task id="longest" /><bpmn:endEvent id="end" /><bpmn:task id="side" /><bpmn:endEvent id="sideEnd" />
  <bpmn:boundaryEvent id="timer" attachedToRef="side"><bpmn:timerEventDefinition id="time" /></bpmn:boundaryEvent>
  <bpmn:task id="reminder" /><bpmn:endEvent id="reminded" />
  <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="choice" /><bpmn:sequenceFlow id="f2" sourceRef="choice" targetRef="long" />
  <bpmn:sequenceFlow id="f3" sourceRef="long" targetRef="longer" /><bpmn:sequenceFlow id="f4" sourceRef="longer" targetRef="longest" />
  <bpmn:sequenceFlow id="f5" sourceRef="longest" targetRef="end" /><bpmn:sequenceFlow id="f6" sourceRef="choice" targetRef="side" />
  <bpmn:sequenceFlow id="f7" sourceRef="side" targetRef="sideEnd" /><bpmn:sequenceFlow id="f8" sourceRef="timer" targetRef="reminder" />
  <bpmn:sequenceFlow id="f9" sourceRef="reminder" targetRef="reminded" />
</bpmn:process></bpmn:definitions>`;

it('draws an activity with timers on a way to an end of its own', async () => {
  const drawn = await drawAnew(SIDE_WAY);

  for (const id of ['side', 'sideEnd', 'timer', 'reminder', 'reminded']) expect(drawn).toContain(`bpmnElement="${id}"`);
});
