import BpmnModeler from 'bpmn-js/lib/Modeler';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { CloudElementTemplatesPropertiesProviderModule } from 'bpmn-js-element-templates';
import {
  BpmnPropertiesPanelModule,
  BpmnPropertiesProviderModule,
  ZeebePropertiesProviderModule,
} from 'bpmn-js-properties-panel';
import ZeebeBehaviorsModule from 'camunda-bpmn-js-behaviors/lib/camunda-cloud';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css';
import '@bpmn-io/properties-panel/dist/assets/properties-panel.css';
import 'bpmn-js-element-templates/dist/assets/element-templates.css';
import '../../../styles/studio-modeler.css';
import { templates } from '../templates/index.ts';
import { translateModule } from '../words/translate.ts';
import { addStepModule } from './add-step.ts';
import type { Modeler } from './services.ts';
import { type StepVocabulary, stepPropertiesModule } from './step-properties.ts';

/** The engine runs user tasks as jobs: a new one must not become one of Zeebe's own kind, which it refuses. */
const userTasksAreJobs = { createZeebeUserTaskBehavior: ['value', {}] };

/** A modeler for the engine in a frame, its properties in another. */
export const createModeler = (frame: HTMLElement, properties: HTMLElement, vocabulary: () => StepVocabulary): Modeler =>
  new BpmnModeler({
    container: frame,
    propertiesPanel: { parent: properties },
    elementTemplates: templates,
    additionalModules: [
      BpmnPropertiesPanelModule,
      BpmnPropertiesProviderModule,
      ZeebePropertiesProviderModule,
      ZeebeBehaviorsModule,
      CloudElementTemplatesPropertiesProviderModule,
      userTasksAreJobs,
      translateModule,
      addStepModule,
      stepPropertiesModule(vocabulary),
    ],
    moddleExtensions: { zeebe },
  }) as unknown as Modeler;

/** The same to be read only. */
export const createViewer = (frame: HTMLElement): Modeler =>
  new NavigatedViewer({
    container: frame,
    additionalModules: [translateModule],
    moddleExtensions: { zeebe },
  }) as unknown as Modeler;
