/** What two articles that part ways on a claim differ in. */
export const facets = [
  'who',
  'what',
  'when',
  'how-many',
  'where',
  'by-whose-word',
  'wording',
  'cause',
  'outcome',
] as const;
export type Facet = (typeof facets)[number];

/** How a source stands behind what it says. */
export const certainties = ['asserts', 'attributes', 'alleges', 'quotes'] as const;
export type Certainty = (typeof certainties)[number];

/** Where a coverage line was read: the whole stored page, an excerpt of it, or only the dossier. */
export const sightings = ['page', 'excerpt', 'dossier'] as const;
export type Sighting = (typeof sightings)[number];

/** Whether a sentence or a source makes a claim or denies it. */
export const stances = ['asserts', 'denies'] as const;
export type Stance = (typeof stances)[number];

/** One article of one outlet. Sources with the same `via` are one independent voice. */
export interface Source {
  id: string;
  outlet: string;
  /** BCP 47. */
  language: string;
  /** ISO 3166-1 alpha-2; absent where unknown. */
  country?: string;
  ownership: string;
  /** YYYY-MM-DD, or YYYY-MM where the day is not known. */
  date: string;
  url: string;
  /** The agency or report that it repeats. */
  via?: string;
}

/** One of the mutually exclusive ways to make a claim. */
export interface Position {
  id: string;
  /** Two to six words, for a chip. */
  label: string;
  statement: string;
}

/** One checkable statement that articles of the story make in some form. */
export interface Claim {
  id: string;
  statement: string;
  core: boolean;
  facet: Facet;
  positions: Position[];
}

/** What one source says on one claim. */
export interface Coverage {
  source: string;
  claim: string;
  position: string | null;
  stance: Stance;
  /** In our words, English. */
  says: string;
  certainty: Certainty;
  /** On whose word the source says that it has this; absent where it names nobody. Voices are not counted by it. */
  credits?: string;
  /** The speaker's own words, in the page's language. */
  quote?: string;
  /** Consecutive words of the page, to find the place by (a text fragment). */
  find?: string;
  seen: Sighting;
}

/** The story as the reader is told of it. */
export interface Story {
  id: string;
  title: string;
  about: string;
  notAbout: string;
  /** The day up to which the coverage was followed, YYYY-MM-DD. */
  asOf: string;
}

/** A compiled pack as panel, popup and export need it; what the matcher needs is compiled apart. */
export interface Pack {
  story: Story;
  sources: Source[];
  claims: Claim[];
  coverage: Coverage[];
  /** Language → text in English → its translation; which texts there are says list-texts.ts. */
  translations: Record<string, Record<string, string>>;
}
