import { expect, it } from 'vitest';
import { listTexts } from '../../../src/story/list-texts.ts';
import { parsePack } from '../../../src/story/parse-pack.ts';

const story = `title: The letter
about: A letter that was sent.
notAbout: Other letters.
asOf: 2026-01-10
recognise: { gate: [[letter]], signature: [sent] }
`;
const claims = `sent:
  statement: Whether it was sent.
  facet: what
  positions:
    by-post: { label: By post, statement: It came by post. }
    by-hand: { label: By hand, statement: It came by post. }
read:
  statement: The letter
  facet: what
  positions:
    aloud: { label: By hand, statement: It was read aloud. }
`;
const source = `outlet: The east
language: en
ownership: private
date: 2026-01-05
url: https://east.example/article
coverage:
  sent: { position: by-post, says: Sent., certainty: asserts, seen: page, credits: Anna }
  read: { position: null, says: Read., certainty: asserts, seen: page }
`;

function list(more: Record<string, string> = {}): Record<string, string> {
  const files = { 'story.yaml': story, 'claims.yaml': claims, 'sources/east.yaml': source, ...more };
  const { pack } = parsePack('letter', new Map(Object.entries(files)));
  return pack ? Object.fromEntries(listTexts(pack).map(({ text, place }) => [place, text])) : {};
}

it('lists each text that is shown once, at its first place', () => {
  expect(list({ 'credits.yaml': 'Boris: A man.\nAnna: A woman.\n' })).toEqual({
    'story.title': 'The letter',
    sent: 'Whether it was sent.',
    'sent/by-post.label': 'By post',
    'sent/by-post': 'It came by post.',
    'sent/by-hand.label': 'By hand',
    'read/aloud': 'It was read aloud.',
    'credits.Boris': 'Boris',
    'credits.Anna': 'Anna',
    'sources/east.ownership': 'private',
  });
});

it('lists whom sources credit also where no file names them', () => {
  const texts = list({ 'sources/west.yaml': source.replace('Anna', 'By post') });
  expect(Object.keys(texts).filter((place) => place.startsWith('credits.'))).toEqual(['credits.Anna']);
});

it('lists them in the order of the files', () => {
  expect(Object.keys(list())).toEqual([
    'story.title',
    'sent',
    'sent/by-post.label',
    'sent/by-post',
    'sent/by-hand.label',
    'read/aloud',
    'credits.Anna',
    'sources/east.ownership',
  ]);
});
