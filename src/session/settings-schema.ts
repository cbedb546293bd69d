import * as v from 'valibot';
import type { Relation } from '../claims/types.ts';
import { type Strength, strengths, type Theme, themes } from './types.ts';

export interface Settings {
  /** Read an article about a known story by itself; otherwise only when the reader clicks. */
  automatic: boolean;
  /** Host names without "www.", in the order in which they were paused. */
  pausedSites: string[];
  /** Which relations are painted in the page. */
  painted: Record<Relation, boolean>;
  strength: Strength;
  theme: Theme;
  /** 'browser', or the language code of an interface language. */
  language: string;
}

const maxSites = 2000;
const site = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[^\s/?#@]{1,253}$/));

/** Keeps what is a site of a list that may hold anything. */
const sites = v.pipe(
  v.array(v.unknown()),
  v.transform((entries) => {
    const valid = entries.flatMap((entry) => {
      const parsed = v.safeParse(site, entry);
      return parsed.success ? [parsed.output] : [];
    });
    return [...new Set(valid)].slice(0, maxSites);
  }),
);

const shown = v.optional(v.fallback(v.boolean(), true), true);
const allShown = { corroborated: true, contested: true, differs: true, single: true };
const painted = v.object({ corroborated: shown, contested: shown, differs: shown, single: shown });

const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  automatic: v.optional(v.fallback(v.boolean(), true), true),
  pausedSites: v.optional(v.fallback(sites, []), []),
  painted: v.optional(v.fallback(painted, allShown), allShown),
  strength: v.optional(v.fallback(v.picklist(strengths), 'normal'), 'normal'),
  theme: v.optional(v.fallback(v.picklist(themes), 'system'), 'system'),
  language: v.optional(
    v.fallback(v.pipe(v.string(), v.regex(/^(browser|[a-z]{2,3})$/)), 'browser'),
    'browser',
  ),
});

/** The settings in a stored value: each one that is missing or broken takes its default. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(settingsSchema, stored ?? {});
  return parsed.success ? parsed.output : v.parse(settingsSchema, {});
}

/** Whether a stored value has parts that parseSettings had to replace. Settings that were never set are not broken. */
export function isBroken(stored: unknown): boolean {
  if (stored === undefined) return false;
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return true;
  return Object.entries(parseSettings(stored)).some(([name, read]) => {
    const kept: unknown = Reflect.get(stored, name);
    return kept !== undefined && JSON.stringify(kept) !== JSON.stringify(read);
  });
}

export const defaultSettings: Settings = parseSettings({});

const fileKind = 'variorum-settings';

/** Settings as the text of a file that `readSettingsFile` takes back. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: fileKind, version: 1, settings }, null, 2)}\n`;
}

/** The settings in a file, or null where the file is not one of ours. */
export function readSettingsFile(text: string): Settings | null {
  try {
    const file = v.safeParse(
      v.object({ kind: v.literal(fileKind), settings: v.unknown() }),
      JSON.parse(text),
    );
    return file.success ? parseSettings(file.output.settings) : null;
  } catch {
    return null;
  }
}
