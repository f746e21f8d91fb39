import { describeWalk, WIDE } from './browser.ts';
import { factsOf } from './story.ts';

const PROCESS = 'belu-47-2024.penunjukan-dalam-unit';
const facts = factsOf(PROCESS, 'ditugaskan-individu');

describeWalk('times on the screens', (as) => {
  it('are those of one’s agency, in a browser of Jakarta as well', () =>
    as('kabid-aptika', WIDE, async (official) => {
      const { page } = official;
      await official.start(PROCESS, facts);
      await official.goTo('Kasus');
      const time = page.getByRole('article').locator('time').first();
      expect(await time.getAttribute('title')).toMatch(/ pukul \d\d\.\d\d WITA$/);
      await official.speak('en');
      expect(await time.getAttribute('title')).toMatch(/ at \d\d\.\d\d WITA$/);
      await official.speak('id');
    }));
});
