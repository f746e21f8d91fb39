import { boundary, compensation, diagram, end, start, subProcess, task } from '../testing/bpmn.ts';
import { buildModels } from './build.ts';

it.each([
  [
    'a boundary event without a handler',
    [start(), task('a'), boundary('undo', 'a', { compensate: '' }), end()],
    ['start -> a -> end'],
    'Must have at least one outgoing sequence flow or association',
  ],
  [
    'an activity without a handler',
    [start(), task('a'), end('end', { compensate: 'a' })],
    ['start -> a -> end'],
    "The referenced compensation activity 'a' must have either a compensation boundary event or be a subprocess",
  ],
  [
    'an activity of another scope',
    [
      start(),
      subProcess('inner', [start('s2'), task('a'), compensation('a', 'undo-a'), end('e2')], ['s2 -> a -> e2']),
      end('end', { compensate: 'a' }),
    ],
    ['start -> inner -> end'],
    "The referenced compensation activity 'a' must be in the same scope as the compensation throw event",
  ],
  ['an activity that does not exist', [start(), end('end', { compensate: 'nowhere' })], ['start -> end'], 'nowhere'],
])('refuses %s', async (_what, nodes, flows, message) => {
  const built = await buildModels(Buffer.from(diagram('refused', nodes, flows)));

  expect(built).toMatchObject({ refused: expect.stringContaining(message) });
});
