import { enoughLikeness, measureLikeness } from './measure-likeness.ts';

/**
 * The title of the article that a page shows now.
 *
 * @param forSharing what it is called when shared: bare of the site's name, but of the article that was loaded first
 * where the page has gone on to another.
 * @param inTab the document's title.
 */
export function chooseTitle(forSharing: string, inTab: string): string {
  const isSame = inTab === '' || measureLikeness(forSharing, inTab) >= enoughLikeness;
  return forSharing !== '' && isSame ? forSharing : inTab;
}
