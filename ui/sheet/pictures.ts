import path from 'node:path';
import { openBrowser } from '../walk/chromium.ts';

/** A drawn diagram; its size is in pixels, at which its labels are written 12 pixels high. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What the page uses of bpmn-js. */
interface Viewer {
  importXML(xml: string): Promise<{ readonly warnings: readonly { readonly message: string }[] }>;
  saveSVG(): Promise<{ readonly svg: string }>;
  destroy(): void;
}

const BPMN_JS = path.join(__dirname, '../../node_modules/bpmn-js/dist');

/**
 * Draws BPMN files as officials see them, with bpmn-js in Chromium.
 * @throws Error where Chromium is not found, or a diagram cannot be drawn without warnings
 */
export async function drawPictures(diagrams: readonly string[]): Promise<Picture[]> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<div id="canvas" style="width: 2000px; height: 1000px"></div>');
    await page.addStyleTag({ path: path.join(BPMN_JS, 'assets/diagram-js.css') });
    await page.addScriptTag({ path: path.join(BPMN_JS, 'bpmn-viewer.production.min.js') });
    const pictures: Picture[] = [];
    for (const xml of diagrams) pictures.push(pictureOf(await page.evaluate(drawInPage, xml)));
    return pictures;
  } finally {
    await browser.close();
  }
}

/** Runs in the page, which knows nothing of this file. */
async function drawInPage(xml: string): Promise<string> {
  const { BpmnJS } = globalThis as unknown as { BpmnJS: new (options: { container: string }) => Viewer };
  const viewer = new BpmnJS({ container: '#canvas' });
  const { warnings } = await viewer.importXML(xml);
  if (warnings[0]) throw new Error(warnings[0].message);
  const { svg } = await viewer.saveSVG();
  viewer.destroy();
  return svg;
}

function pictureOf(svg: string): Picture {
  const size = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  if (!size) throw new Error(`Expected an SVG with a width and a height, but got '${svg.slice(0, 200)}'`);
  return { svg, width: Math.ceil(Number(size[1])), height: Math.ceil(Number(size[2])) };
}
