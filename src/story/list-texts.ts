import type { ParsedPack } from './parse-pack.ts';

/** A text of a story that is shown to the reader and can be translated, and where it stands. */
export interface StoryText {
  text: string;
  /** The first place where it stands, such as "story.title", "when-passed/recent.label", "credits.KAN" or "sources/tass.ownership". */
  place: string;
}

/** The story's title, the claims' and positions' statements and labels, whom the articles credit and who owns their outlets: each text once. */
export function listTexts({ story, claims, credits, sources }: ParsedPack): StoryText[] {
  const places = new Map([[story.data.title, 'story.title']]);
  const note = (text: string, place: string) => {
    if (!places.has(text)) places.set(text, place);
  };
  for (const [claim, { statement, positions }] of Object.entries(claims.data)) {
    note(statement, claim);
    for (const [position, texts] of Object.entries(positions)) {
      note(texts.label, `${claim}/${position}.label`);
      note(texts.statement, `${claim}/${position}`);
    }
  }
  // Those that a source credits too: where credits.yaml is missing, only they are left.
  const credited = [...sources.values()].flatMap(({ data }) =>
    Object.values(data.coverage).flatMap((line) => line.credits ?? []),
  );
  for (const name of [...Object.keys(credits.data), ...credited]) note(name, `credits.${name}`);
  for (const [source, { data }] of sources) note(data.ownership, `sources/${source}.ownership`);
  return [...places].map(([text, place]) => ({ text, place }));
}
