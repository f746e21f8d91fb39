import type { Receiver } from '../../../api/contract/tasks.ts';

/** Of those who may receive some of several tasks, who may receive each, once. */
export function receiversOfAll(lists: readonly (readonly Receiver[])[]): readonly Receiver[] {
  const [first = [], ...others] = lists;
  const isIn = (list: readonly Receiver[], { pegawai }: Receiver) => list.some((one) => one.pegawai === pegawai);
  return first.filter(
    (receiver, index) => !isIn(first.slice(0, index), receiver) && others.every((list) => isIn(list, receiver)),
  );
}
