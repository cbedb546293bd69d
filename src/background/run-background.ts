import browser from 'webextension-polyfill';
import { listen } from '../session/messages.ts';
import { subscribeToSettings } from '../session/settings.ts';
import { openPanel } from '../ui/tab/open-panel.ts';
import { admitPage, showClicked, takeArticle } from './answer-page.ts';
import { pauseSite, readAsked, selectSentence, stepSelection } from './answer-view.ts';
import { applySettings } from './apply-settings.ts';
import { forgetTab, keepState } from './keep-result.ts';
import { watchPrivateWindows } from './paused-sites.ts';
import { sortStories } from './read-story.ts';
import type { BundledStories } from './read-story.ts';
import type { InjectedScripts } from './read-tab.ts';
import { watchTabs } from './watch-tabs.ts';

export interface BackgroundParts {
  stories: BundledStories;
  scripts: InjectedScripts;
  /** Page that opens once, after installing. */
  welcome: string;
}

async function runCommand(command: string, tab: number, scripts: InjectedScripts): Promise<void> {
  if (command === 'next-sentence') await stepSelection(tab, 1);
  else if (command === 'previous-sentence') await stepSelection(tab, -1);
  else if (command === 'pause-here') await pauseSite({ type: 'pause-site', tab, paused: true }, scripts);
}

/**
 * Sets up everything that the background answers to. It keeps nothing in memory: browsers end it when it idles and
 * start it again for the next event, so all listeners are added at once and all state is in storage.
 */
export function runBackground({ stories: bundled, scripts, welcome }: BackgroundParts): void {
  const stories = sortStories(bundled);
  listen(
    {
      'gate-opened': (message, sender) => admitPage(message, sender, scripts),
      'page-left': async (_, { tab }) => {
        await forgetTab(tab);
        return null;
      },
      'article-read': (message, sender) => takeArticle(message, sender, stories),
      'article-failed': async ({ url, title, reason }, { tab }) => {
        const kind = reason === 'not-article' ? { kind: reason } : { kind: 'failed' as const, reason };
        await keepState(tab, { url, title }, kind);
        return null;
      },
      'sentence-clicked': (message, sender) => showClicked(message, sender, stories),
    },
    {
      'read-tab': ({ tab }) => readAsked(tab, scripts),
      'select-sentence': ({ tab, sentence }) => selectSentence(tab, sentence),
      'step-sentence': ({ tab, by }) => stepSelection(tab, by),
      'pause-site': (message) => pauseSite(message, scripts),
    },
  );
  watchTabs();
  watchPrivateWindows();
  subscribeToSettings((settings) => void applySettings(settings, scripts));
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    // Opened before anything is awaited, while the reader's key press is at work.
    if (command === 'open-panel') void openPanel(tab.id);
    else void runCommand(command, tab.id, scripts);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(welcome) });
  });
}
