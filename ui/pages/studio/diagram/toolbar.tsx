import { useEffect, useState } from 'react';
import { Icon, type IconName } from '../../../components/icon.tsx';
import { useText } from '../../../text.ts';
import { useStudioText } from '../text/index.ts';
import { ExportMenu } from './export-menu.tsx';
import { ImportButton } from './import-button.tsx';
import type { OpenModeler } from './use-modeler.ts';

const ZOOM_STEP = 1.25;
const CHANGES = ['commandStack.changed', 'selection.changed'] as const;

interface ToolbarProps {
  readonly opened: OpenModeler;
  readonly canEdit: boolean;
  readonly onAddStep: () => void;
}

/** What is done with the diagram as a whole. */
export function Toolbar({ opened, canEdit, onAddStep }: ToolbarProps) {
  const { diagram: words } = useStudioText();
  const { flow } = useText();
  const { modeler } = opened;
  const stack = canEdit ? modeler.get('commandStack') : undefined;
  const canvas = modeler.get('canvas');
  useChanges(opened);
  const button = (icon: IconName, label: string, onClick: () => void, isDisabled = false) => (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={onClick}
      disabled={isDisabled}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="studio-tools" role="toolbar" aria-label={words.toolbar}>
      {stack && (
        <>
          <button type="button" className="button small primary add-step" onClick={onAddStep}>
            <Icon name="plus" />
            {words.addStep}
          </button>
          {button('undo', words.undo, () => stack.undo(), !stack.canUndo())}
          {button('redo', words.redo, () => stack.redo(), !stack.canRedo())}
          {button('trash', words.removeSelected, () => remove(opened), !hasSelection(opened))}
        </>
      )}
      {button('plus', flow.zoomIn, () => canvas.zoom(canvas.zoom() * ZOOM_STEP))}
      {button('minus', flow.zoomOut, () => canvas.zoom(canvas.zoom() / ZOOM_STEP))}
      {button('fit', flow.fit, () => canvas.zoom('fit-viewport', 'auto'))}
      <span className="studio-tools-space" />
      {canEdit && <ImportButton opened={opened} />}
      <ExportMenu modeler={modeler} />
    </div>
  );
}

const hasSelection = ({ modeler }: OpenModeler): boolean => modeler.get('selection').get().length > 0;

function remove({ modeler }: OpenModeler): void {
  modeler.get('modeling').removeElements([...modeler.get('selection').get()]);
}

/** Draws anew whenever something can be done that could not be, or the other way round. */
function useChanges({ modeler }: OpenModeler): void {
  const [, setTick] = useState(0);
  useEffect(() => {
    const bus = modeler.get('eventBus');
    const tick = () => setTick((last) => last + 1);
    bus.on(CHANGES, tick);
    return () => bus.off(CHANGES, tick);
  }, [modeler]);
}
