import {
  addressIn,
  bodyOf,
  documentIn,
  elementsNamed,
  innerTextOf,
  isLoaded,
  pageDocument,
} from './read-node.ts';
import { hasLead, sampleLead } from './sample-lead.ts';

/** Frames of a page that are looked into. */
const maxFrames = 20;

function listFrames(page: Document): Element[] {
  const frames = elementsNamed('iframe', page);
  return Array.from({ length: maxFrames }, (_, at) => frames[at] ?? []).flat();
}

/** Characters that a document shows. Has it laid out: asked only of pages without paragraphs that have a frame with them. */
function measureText(from: Document): number {
  const body = bodyOf(from);
  return body ? innerTextOf(body).length : 0;
}

/**
 * The frame that holds the article of a page without paragraphs: that of its own origin that has the most of them, if it
 * shows more text than the page.
 *
 * @param page the document of the tab; one that has paragraphs is not to be asked.
 * @returns null where the page has the article itself, or nobody has.
 */
export function findArticleFrame(page: Document): Element | null {
  let best: Element | null = null;
  let longest = 0;
  let own: number | undefined;
  for (const frame of listFrames(page)) {
    const inside = documentIn(frame);
    const sample = inside && sampleLead(inside);
    if (!sample || !hasLead(sample) || sample.lead.length <= longest) continue;
    // An article whose lines are parted by breaks, beside a form or comments in a frame.
    own ??= measureText(page);
    if (own >= measureText(inside)) continue;
    best = frame;
    longest = sample.lead.length;
  }
  return best;
}

/** Whether a page is still loading a frame of its own origin, which may be the one that has its text. */
export function isFrameToCome(page: Document): boolean {
  if (isLoaded(page)) return false;
  return listFrames(page).some((frame) => {
    const address = addressIn(frame);
    return URL.canParse(address) && new URL(address).origin === page.location.origin;
  });
}

/** Whether the article of the page, if it has one, stands in the document of this script. */
export function isArticleHere(): boolean {
  const page = pageDocument();
  if (!page) return false;
  const frame = hasLead(sampleLead(page)) ? null : findArticleFrame(page);
  return (frame ? documentIn(frame) : page) === document;
}
