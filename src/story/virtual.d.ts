// Made by the build from assets/stories (src/build/bundle-packs.ts).
declare module 'virtual:packs' {
  export const packs: import('./types.ts').Pack[];
}
declare module 'virtual:matchers' {
  export const matchers: import('./ship-matcher.ts').ShippedMatcher[];
}
declare module 'virtual:gate' {
  export const gates: import('./open-gate.ts').Gate[];
}
