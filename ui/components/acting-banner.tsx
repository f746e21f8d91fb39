import { useFormat } from '../format.ts';
import { useText } from '../text.ts';
import { Icon } from './icon.tsx';
import { actingPosts, useMe } from './me.ts';

/** Whoever acts for another must not forget in whose name. */
export function ActingBanner() {
  const { app } = useText();
  const format = useFormat();
  const posts = actingPosts(useMe());
  if (posts.length === 0) return null;
  return (
    <aside className="acting-banner" aria-label={app.actingAs(posts.map(({ name }) => name).join(', '))}>
      {posts.map(({ id, name, until }) => (
        <p key={id}>
          <Icon name="person" />
          <span>
            {app.actingAs(name)}
            {until === null ? '' : ` ${app.until(format.date(until))}`}
          </span>
        </p>
      ))}
    </aside>
  );
}
