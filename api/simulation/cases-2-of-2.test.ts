import { playStories } from '../testing/stories.ts';

playStories({ share: 1, of: 2 });
