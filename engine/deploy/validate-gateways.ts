import type { ElementModel } from './model.ts';
import type { Check } from './validate.ts';

const inclusiveJoin: Check = ({ type, incoming }) =>
  type === 'INCLUSIVE_GATEWAY' && incoming.length > 1
    ? 'Currently the inclusive gateway can only have one incoming sequence flow'
    : undefined;

const conditionsElsewhere: Check = ({ type, outgoing }) =>
  type !== 'EXCLUSIVE_GATEWAY' && type !== 'INCLUSIVE_GATEWAY' && outgoing.some(({ condition }) => condition)
    ? 'Conditional sequence flows are only supported at exclusive or inclusive gateway'
    : undefined;

const FOLLOWING = new Set(['MESSAGE', 'TIMER', 'SIGNAL']);

const eventGateway: Check = ({ type, outgoing }, elements) => {
  if (type !== 'EVENT_BASED_GATEWAY') return undefined;
  if (outgoing.length < 2) return 'Event-based gateway must have at least 2 outgoing sequence flows.';
  const targets = outgoing.map(({ target }) => elements.get(target)!);
  if (targets.some((target) => target.type !== 'INTERMEDIATE_CATCH_EVENT' || !FOLLOWING.has(target.event.kind)))
    return 'Event-based gateway must not have an outgoing sequence flow to other elements than message/timer/signal intermediate catch events.';
  return targets.some(({ incoming }) => incoming.length > 1)
    ? 'Target elements of an event gateway must not have any additional incoming sequence flows other than that from the event gateway.'
    : undefined;
};

export const GATEWAY_CHECKS: readonly Check[] = [inclusiveJoin, conditionsElsewhere, eventGateway];

/** Flows out of a deciding gateway that would never be taken, by their id, with what they lack. */
export function conditionsMissing({ type, outgoing, defaultFlow }: ElementModel): [flow: string, message: string][] {
  if ((type !== 'EXCLUSIVE_GATEWAY' && type !== 'INCLUSIVE_GATEWAY') || outgoing.length < 2) return [];
  const message = type === 'EXCLUSIVE_GATEWAY' ? 'Must have a condition or be default flow' : 'Must have a condition';
  return outgoing.filter(({ id, condition }) => !condition && id !== defaultFlow).map(({ id }) => [id, message]);
}
