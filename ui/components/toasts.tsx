import { useSyncExternalStore } from 'react';
import { useText } from '../text.ts';
import { Icon } from './icon.tsx';

interface Toast {
  readonly key: number;
  readonly message: string;
}

const LIFETIME_MS = 6_000;
const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let lastKey = 0;

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

const dismiss = (key: number): void => change(toasts.filter((toast) => toast.key !== key));

/** Says that something went well; what went wrong is said where it happened. */
export function showToast(message: string): void {
  lastKey += 1;
  const key = lastKey;
  change([...toasts, { key, message }]);
  setTimeout(() => dismiss(key), LIFETIME_MS);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Toasts() {
  const { app } = useText();
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map(({ key, message }) => (
        <div className="toast" key={key}>
          <Icon name="checkCircle" />
          <span>{message}</span>
          <button type="button" className="icon-button" aria-label={app.close} onClick={() => dismiss(key)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
