import type { ElementRecord } from '../../../../api/contract/technical.ts';
import { Icon, type IconName } from '../../../components/icon.tsx';
import { Moment } from '../../../components/time.tsx';
import { useAdminText } from '../text/index.ts';
import type { Branch } from './at-moment.ts';

const ICONS: { readonly [S in ElementRecord['state']]: IconName } = {
  ACTIVE: 'play',
  COMPLETED: 'check',
  TERMINATED: 'cross',
};

interface TreeProps {
  readonly branches: readonly Branch[];
  readonly chosen: string | undefined;
  readonly onChoose: (elementId: string) => void;
}

/** Every element a case has run, within what it ran; one that is chosen is chosen in the diagram, too. */
export function Tree({ branches, chosen, onChoose }: TreeProps) {
  const { records: words } = useAdminText();
  return (
    <ul className="element-tree">
      {branches.map(({ element, within }) => (
        <li key={element.elementInstanceKey}>
          <button
            type="button"
            aria-pressed={element.elementId === chosen}
            data-state={element.state}
            onClick={() => onChoose(element.elementId)}
          >
            <Icon name={ICONS[element.state]} />
            <span>
              <span lang="id">{element.name}</span>
              <small className="subtle">
                {words.states[element.state]} · <Moment at={element.startDate} />
                {element.endDate !== null && (
                  <>
                    {' – '}
                    <Moment at={element.endDate} />
                  </>
                )}
              </small>
            </span>
          </button>
          {within.length > 0 && <Tree branches={within} chosen={chosen} onChoose={onChoose} />}
        </li>
      ))}
    </ul>
  );
}
