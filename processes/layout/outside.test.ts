import type { DiagramElement } from '../bpmn.ts';
import { drawOutside } from './outside.ts';

const element = (id: string, more: object = {}): DiagramElement => ({ $type: 'bpmn:Participant', id, ...more });

/** The line of a message from the node 'n' down to another's pool, past labels. */
function lineOf(labels: Parameters<typeof drawOutside>[3]) {
  const [own, other] = [element('own'), element('other')];
  const messageFlows = [element('m', { sourceRef: element('n'), targetRef: other })];
  const collaboration = element('c', { participants: [own, other], messageFlows });
  const pool = { x: 0, y: 0, width: 400, height: 300 };
  const boxes = new Map([['n', { x: 100, y: 50, width: 36, height: 36 }]]);
  return drawOutside(collaboration, { element: own, box: pool }, boxes, labels).messages[0]!.points;
}

describe('messages to others', () => {
  it('go straight down where nothing is in the way', () => {
    expect(lineOf([]).map(({ x }) => x)).toEqual([118, 118]);
  });

  it('go beside a name under their node, on the nearer side', () => {
    const line = lineOf([{ x: 60, y: 92, width: 70, height: 14 }]);

    expect(line.map(({ x }) => x)).toEqual([118, 118, 142, 142]);
  });
});
