import type { Marionette } from './marionette.ts';

/**
 * Runs a function in the context that Marionette is in, as source; waits for a promise. `sandbox` names the privileges
 * in chrome context ('system'); in a page the function runs as the page's own code would.
 *
 * @throws Error with the message of what was thrown there.
 */
export async function runInFirefox<Args extends unknown[], Result>(
  marionette: Marionette,
  body: (...args: Args) => Result | Promise<Result>,
  args: Args,
  sandbox?: 'system',
): Promise<Result> {
  const result = await marionette.send('WebDriver:ExecuteScript', {
    script: `return (${String(body)})(...arguments);`,
    args,
    ...(sandbox === undefined ? {} : { sandbox, newSandbox: false }),
  });
  return result as Result; // the caller's function says what it returns; it came back as JSON
}

/** Runs commands with Firefox's own windows as their target, and goes back to pages afterwards. */
export function inChrome<T>(marionette: Marionette, commands: () => Promise<T>): Promise<T> {
  return marionette.take(async () => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await commands();
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  });
}
