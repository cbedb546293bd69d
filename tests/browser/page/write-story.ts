export const headline = 'Israel asked Putin to tell Iran no attack is planned, broadcaster reports';

/** Paragraphs of an article about the bundled story; those marked make a claim of it. */
export const paragraphs = {
  asked:
    'Israeli Prime Minister Benjamin Netanyahu asked Russian President Vladimir Putin to let Iran know that Israel has no intention of attacking it, the public broadcaster KAN reported on Monday.',
  calls:
    'The broadcaster cited several diplomatic sources whom it did not name. They said the message had been passed on in recent weeks, in a series of phone conversations between the two leaders.',
  worry:
    'Behind the request stood a worry in Jerusalem that Iran, convinced a strike was coming, could decide to hit first, the report said. Mr. Netanyahu’s office did not reply to a request for comment.',
  october:
    'Putin had spoken of such an errand before. In October he said Israel had asked Russia to tell the Iranians that it was “not interested in escalation”.',
  war: 'Israel and Iran fought for 12 days in June 2025, a war that Israel opened with air strikes on commanders, scientists and nuclear sites. Iran answered with missiles and drones.',
  knesset:
    'In the Knesset on Monday Netanyahu struck a harder note. He warned that an Iranian attack on Israel would have very severe consequences.',
} as const;

export const storyText = Object.values(paragraphs)
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n');

/** A page about the story; the parts given replace the ordinary ones. */
export function writeStory({
  body = `<main><article><h1>${headline}</h1>\n${storyText}</article></main>`,
  head = '',
  title = `${headline} | The Example`,
} = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}
