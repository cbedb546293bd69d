import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Strings } from './strings.ts';

const Context = createContext<Strings | null>(null);

/** Gives every component below it the interface's language. */
export const StringsProvider = Context.Provider;

/** The interface's language. Throws outside a StringsProvider. */
export function useStrings(): Strings {
  const strings = useContext(Context);
  if (!strings) throw new Error('useStrings needs a StringsProvider above it.');
  return strings;
}
