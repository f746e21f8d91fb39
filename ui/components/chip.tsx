import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'neutral' | 'primary' | 'good' | 'warn' | 'bad';

interface ChipProps {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A state in a word; its colour only repeats what icon and word say. */
export function Chip({ tone = 'neutral', icon, children }: ChipProps) {
  return (
    <span className={`chip ${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
