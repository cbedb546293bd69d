import type english from '../../../assets/public/_locales/en/messages.json';

/** Every string of the interface, by its key in assets/public/_locales/en/messages.json. */
export type MessageKey = keyof typeof english;

type PluralBase<Key> = Key extends `${infer Base}_other` ? Base : never;

/** Strings with a form per plural category: `sources` for sources_one, sources_other and so on. */
export type PluralKey = PluralBase<MessageKey>;
