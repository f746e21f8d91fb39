import { followsEventGateway, type ProcessModel } from '../deploy/model.ts';
import { ACTIVATABLE_TYPES, isActivatable, typeOf } from '../elements/activatable.ts';
import { scopesAround } from '../elements/direct-activation.ts';
import { refuse } from '../processing.ts';
import type { Rejection } from '../protocol/rejection.ts';

type Check = (model: ProcessModel, id: string) => string | undefined;

const exists: Check = (model, id) =>
  typeOf(model, id) === undefined ? `no element found with id '${id}'.` : undefined;

const outsideLoops: Check = (model, id) => {
  const element = model.elements.get(id);
  return element && scopesAround(model, element).some(({ loop }) => loop)
    ? `the element with id '${id}' is inside a multi-instance subprocess. The creation of elements inside a multi-instance subprocess is not supported.`
    : undefined;
};

const supportedType: Check = (model, id) => {
  const type = typeOf(model, id)!;
  return isActivatable(type)
    ? undefined
    : `the element with id '${id}' targets unsupported element type '${type}'. Supported element types are: [${ACTIVATABLE_TYPES.join(', ')}]`;
};

/** Zeebe takes this one and then runs a process inside itself; there is no use in that. */
const notTheProcess: Check = (model, id) =>
  id === model.root.id ? `the element with id '${id}' is the process itself.` : undefined;

const notBehindEventGateway: Check = (model, id) => {
  const element = model.elements.get(id);
  return element && followsEventGateway(model, element)
    ? `the element with id '${id}' belongs to an event-based gateway. The creation of elements belonging to an event-based gateway is not supported.`
    : undefined;
};

const CHECKS: readonly Check[] = [exists, outsideLoops, supportedType, notTheProcess, notBehindEventGateway];

/** Refuses to start an instance at elements it cannot be started at; one check after the other, over all elements. */
export function checkStartElements(model: ProcessModel, ids: readonly string[]): Rejection | undefined {
  for (const check of CHECKS) {
    for (const id of ids) {
      const fault = check(model, id);
      if (fault) return refuseStart(fault);
    }
  }
  return undefined;
}

export const refuseStart = (fault: string): Rejection =>
  refuse('CREATE', 'INVALID_ARGUMENT', `Expected to create instance of process with start instructions but ${fault}`);
