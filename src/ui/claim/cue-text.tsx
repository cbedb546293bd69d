import type { Cue } from '../../claims/types.ts';

interface Part {
  text: string;
  marked: boolean;
}

/** Cuts a text at its cues; overlapping cues melt into one. */
export function splitAtCues(text: string, cues: Cue[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const cue of cues.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(cue.start, at);
    const end = Math.min(cue.end, text.length);
    if (end <= start) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    const last = parts.at(-1);
    if (last?.marked && start === at) last.text += text.slice(start, end);
    else parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** The words alone that decided a reading, as the sentence has them. */
export function listCueWords(text: string, cues: Cue[]): string[] {
  return splitAtCues(text, cues).flatMap((part) => (part.marked ? part.text : []));
}

/** A sentence with the words that decided its reading marked. */
export function CueText({ text, cues }: { text: string; cues: Cue[] }) {
  return (
    <>
      {splitAtCues(text, cues).map((part, index) =>
        part.marked ? <mark key={index}>{part.text}</mark> : part.text,
      )}
    </>
  );
}
