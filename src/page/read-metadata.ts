import { chooseTitle } from './choose-title.ts';
import {
  attributeOf,
  closest,
  findAll,
  findFirst,
  pageAddress,
  pageDocument,
  rootElementOf,
  textContentOf,
  titleOf,
} from './read-node.ts';

const maxAddress = 2000;

/** Text of a meta element: og:title, og:url. */
function readMeta(name: string): string {
  const element = findFirst(`meta[property="${name}"], meta[name="${name}"]`);
  return (element && attributeOf(element, 'content'))?.trim().slice(0, maxAddress) ?? '';
}

/** The article's title, as the page gives it for others to show; without what the site adds to it. */
export function readTitle(): string {
  const inTab = (titleOf(document) || titleOf(pageDocument() ?? document)).slice(0, maxAddress);
  return chooseTitle(readMeta('og:title'), inTab);
}

/** What the article may be known by: the address of the tab and, in a frame of it, that of the frame. */
export function listAddresses(): string[] {
  const isWritten = location.protocol === 'about:';
  const base = isWritten ? pageAddress() : location.href;
  const canonical = findFirst('link[rel~="canonical"]');
  const known = [pageAddress(), base, canonical && attributeOf(canonical, 'href'), readMeta('og:url')];
  const addresses = known.flatMap((address) => {
    if (!address || !URL.canParse(address, base)) return [];
    const url = new URL(address, base);
    url.hash = '';
    return url.href.length <= maxAddress ? [url.href] : [];
  });
  return [...new Set(addresses)];
}

/** What the article's nearest `lang` says; where there is none, what its metadata say. */
export function readLanguage(element: Element | undefined): string {
  for (const tagged of [element, rootElementOf(document)]) {
    const declaring = tagged && closest(tagged, '[lang]');
    const lang = declaring && attributeOf(declaring, 'lang');
    if (lang) return lang.split(/[-_]/)[0]?.toLowerCase().slice(0, 8) ?? '';
  }
  return readMeta('og:locale').split(/[-_]/)[0]?.toLowerCase().slice(0, 8) ?? '';
}

/** What the page tells search engines about itself, as text. */
export function readStructuredData(): string[] {
  return findAll('script[type="application/ld+json"]', 10).map((element) => textContentOf(element) ?? '');
}
