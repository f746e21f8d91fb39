import { buildModels } from '../deploy/build.ts';
import { Chance } from './chance.ts';
import { randomModel } from './generator.ts';

it('draws the same models for the same seed', () => {
  const draw = () => randomModel(new Chance(7), 'same');

  expect(draw()).toEqual(draw());
});

it.each(Array.from({ length: 20 }, (_, seed) => seed))('draws models that can be executed (seed %i)', async (seed) => {
  const models = randomModel(new Chance(seed), 'model');

  for (const { content } of models) expect(await buildModels(Buffer.from(content))).not.toHaveProperty('refused');
});
