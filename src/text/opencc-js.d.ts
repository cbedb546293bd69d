/** Pairs of characters, `from to to…`, with "|" between them. The package has types for its converters only. */
declare module 'opencc-js/dict/*' {
  const characters: string;
  export default characters;
}
