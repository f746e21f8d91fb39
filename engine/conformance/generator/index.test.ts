import { readResource } from '../../deploy/resource.ts';
import { Random } from '../../testing/random.ts';
import { randomModel } from './index.ts';

it('draws the same models for the same seed', () => {
  const draw = () => randomModel(new Random(7), 'same');

  expect(draw()).toEqual(draw());
});

it.each(Array.from({ length: 20 }, (_, seed) => seed))('draws models that can be executed (seed %i)', async (seed) => {
  const models = randomModel(new Random(seed), 'model');

  for (const { name, content } of models)
    expect(await readResource(name, Buffer.from(content))).not.toHaveProperty('refused');
});
