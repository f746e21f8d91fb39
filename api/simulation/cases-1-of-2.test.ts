import { playStories } from '../testing/stories.ts';

playStories({ share: 0, of: 2 });
