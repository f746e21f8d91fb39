import { childOf, type DiagramElement, extensionOf, listOf, propertiesOf, textOf } from '../bpmn.ts';
import type { Breach } from '../mandates.ts';
import type { Citation } from '../rule.ts';
import type { Edited } from './edited.ts';
import { bodyOf, plain } from './reading.ts';

const TIMES = ['timeDate', 'timeDuration', 'timeCycle'] as const;

/** When a timer fires, as the diagram says it; undefined where it is no timer. */
export function timeOf(node: DiagramElement): string | undefined {
  const timer = listOf(node, 'eventDefinitions').find(({ $type }) => $type === 'bpmn:TimerEventDefinition');
  if (!timer) return undefined;
  return TIMES.map((kind) => [kind, bodyOf(timer, kind)] as const)
    .filter(([, body]) => body !== undefined)
    .map(([kind, body]) => `${kind} ${plain(body)}`)
    .join(' ');
}

const SETTING = /=tenggat\.(pengingat|eskalasi|kedaluwarsa)$/;

/** Whether the regulation, and no setting of the office, says when a timer fires. */
export const isOfTheLaw = (time: string | undefined): time is string => time !== undefined && !SETTING.test(time);

/** Terms of the regulation that an edit stretches or drops. */
export function changedWaits(edited: Edited): Breach[] {
  return edited.law.flow.nodes.flatMap((original) => [...timersOf(edited, original), ...dueDatesOf(edited, original)]);
}

function timersOf(edited: Edited, original: DiagramElement): Breach[] {
  const time = timeOf(original);
  if (!isOfTheLaw(time)) return [];
  const basis = edited.law.basisOf(original);
  const name = original.name ?? original.id ?? '';
  const nodes = edited.nodesOf(edited.law.keyOf(original));
  if (nodes.length === 0)
    return [breach(basis, original, `Waktu "${name}" menurut peraturan tidak ada lagi; kembalikan`)];
  const reminds = original['cancelActivity'] === false;
  return nodes.flatMap((node) => {
    const now = timeOf(node) ?? 'kosong';
    if (
      node['cancelActivity'] !== original['cancelActivity'] ||
      attachedTo(edited, node) !== attachedTo(edited, original)
    )
      return [
        breach(
          basis,
          node,
          `Waktu "${name}" menurut peraturan harus tetap pada langkahnya, dengan sifatnya; kembalikan`,
        ),
      ];
    // A reminder may come earlier; what the regulation lets happen at a time happens neither earlier nor later.
    if (now === time || (reminds && isEarlier(now, time))) return [];
    return [breach(basis, node, `Waktu "${name}" harus tetap ${time}, tetapi menjadi ${now}; kembalikan`)];
  });
}

const attachedTo = (edited: Edited, node: DiagramElement): string => {
  const attached = childOf(node, 'attachedToRef');
  return attached ? edited.law.keyIn(edited.flow, attached) : '';
};

function dueDatesOf(edited: Edited, original: DiagramElement): Breach[] {
  const basis = edited.law.flow.propertiesOf(original)['legal:tenggat'] as Citation | undefined;
  if (basis === undefined) return [];
  const due = dueDateOf(original);
  return edited.nodesOf(edited.law.keyOf(original)).flatMap((node) => {
    const now = dueDateOf(node);
    const isKept = propertiesOf(node)['legal:tenggat'] === basis && (now === due || isEarlier(now, due));
    return isKept
      ? []
      : [
          breach(
            basis,
            node,
            `Tenggat "${original.name ?? original.id}" paling lama ${due}, tetapi menjadi ${now || 'kosong'}; kembalikan`,
          ),
        ];
  });
}

const dueDateOf = (node: DiagramElement): string => plain(textOf(extensionOf(node, 'zeebe:TaskSchedule'), 'dueDate'));

const breach = (basis: Citation, node: DiagramElement, words: string): Breach => ({
  kind: 'time',
  basis,
  elements: [node.id ?? ''],
  message: `${words} (${basis}).`,
});

const DURATION = /([+-])duration\("P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?"\)/g;

/** Whether a moment is the same as another but for durations that make it earlier, whatever month it is. */
export function isEarlier(now: string, than: string): boolean {
  if (now.replace(DURATION, '') !== than.replace(DURATION, '')) return isDateBefore(now, than);
  const [a, b] = [durationIn(now), durationIn(than)];
  const [months, days] = [a.months - b.months, a.days - b.days];
  // A month has 28 days at least and 31 at most.
  return Math.max(months * 28, months * 31) + days <= 0;
}

function durationIn(time: string): { readonly months: number; readonly days: number } {
  let [months, days] = [0, 0];
  for (const [, sign, years = '0', month = '0', weeks = '0', day = '0'] of time.matchAll(DURATION)) {
    const by = sign === '-' ? -1 : 1;
    months += by * (Number(years) * 12 + Number(month));
    days += by * (Number(weeks) * 7 + Number(day));
  }
  return { months, days };
}

function isDateBefore(now: string, than: string): boolean {
  const date = /^(timeDate )?(\d{4}-\d\d-\d\dT[\d:.+Z-]+)$/;
  const [a, b] = [date.exec(now)?.[2], date.exec(than)?.[2]];
  return a !== undefined && b !== undefined && Date.parse(a) <= Date.parse(b);
}
