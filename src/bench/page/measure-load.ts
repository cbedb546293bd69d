import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Usage } from '../../drive/browser.ts';

/** What a page costs from when it is opened until four seconds after it has loaded. */
export interface LoadFigures extends Omit<Usage, 'listeners'> {
  /** Nodes of the document, its open shadow roots and its frames. */
  nodes: number;
}

const settleMs = 4000;

/** Opens the page in a tab that shows the same server's empty page, so that starting a process is not counted. */
export async function measureLoad(browser: Browser, origin: string, path: string): Promise<LoadFigures> {
  const page = await browser.open(`${origin}/empty.html`);
  try {
    await sleep(1000);
    const start = await page.readUsage();
    await page.navigate(`${origin}${path}`);
    await sleep(settleMs);
    const end = await page.readUsage();
    return {
      mainThread: end.mainThread - start.mainThread,
      heap: end.heap - start.heap,
      nodes: await page.evaluate(countNodes),
    };
  } finally {
    await page.close();
  }
}

/** Sent to the page as source. */
function countNodes(): number {
  let count = 0;
  const roots: Node[] = [document];
  for (let root = roots.pop(); root; root = roots.pop()) {
    const walker = document.createTreeWalker(root);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      count += 1;
      if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
      if (node instanceof HTMLIFrameElement && node.contentDocument) roots.push(node.contentDocument);
    }
  }
  return count;
}
