import { useText } from '../text.ts';
import { Icon } from './icon.tsx';
import { showToast } from './toasts.tsx';

export function CopyButton({ value, label }: { readonly value: string; readonly label: string }) {
  const { app } = useText();
  const copy = () => navigator.clipboard.writeText(value).then(() => showToast(app.copied));
  // Browsers lend the clipboard only to secure pages.
  if (!window.isSecureContext) return null;
  return (
    <button type="button" className="icon-button small" aria-label={label} title={label} onClick={() => void copy()}>
      <Icon name="copy" />
    </button>
  );
}
