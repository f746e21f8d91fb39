import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import TokenSimulationModule from 'bpmn-js-token-simulation/lib/viewer';
import { useEffect, useRef } from 'react';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css';
import { useStudioText } from '../text/index.ts';

/** A quick look without data: tokens walk through the diagram, whoever looks chooses the way at every gateway. */
export default function TokenSimulation({ xml }: { readonly xml: string }) {
  const { tryout: words } = useStudioText();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const options = {
      container: frame.current!,
      zoomScroll: { enabled: false },
      additionalModules: [TokenSimulationModule],
    };
    const viewer = new NavigatedViewer(options);
    let isGone = false;
    void viewer.importXML(xml).then(() => {
      if (isGone) return;
      viewer.get<{ zoom(to: string): void }>('canvas').zoom('fit-viewport');
      viewer.get<{ toggleMode(isActive: boolean): void }>('toggleMode').toggleMode(true);
    });
    return () => {
      isGone = true;
      viewer.destroy();
    };
  }, [xml]);
  return (
    <figure>
      {/* The library speaks English. */}
      <div ref={frame} className="diagram-canvas tryout-canvas" lang="en" />
      <figcaption className="subtle">{words.quickHint}</figcaption>
    </figure>
  );
}
