import { useFormat } from '../format.ts';

/** A moment as people say it; the exact one shows on hover. */
export function Ago({ at, say = (when) => when }: { readonly at: string; readonly say?: (when: string) => string }) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.moment(at)}>
      {say(format.ago(at))}
    </time>
  );
}

export function Moment({ at }: { readonly at: string }) {
  const format = useFormat();
  return <time dateTime={at}>{format.moment(at)}</time>;
}
