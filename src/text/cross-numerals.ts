/**
 * Makes the numerals that a language builds from two parts, every left part with every right one: "drei" × "zwanzig" with "und" in
 * between gives "dreiundzwanzig". `times` multiplies the parts' values; otherwise they are added.
 */
export function crossNumerals(
  left: Record<string, number>,
  right: Record<string, number>,
  { between = '', times = false }: { between?: string; times?: boolean } = {},
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(left).flatMap(([a, x]) =>
      Object.entries(right).map(([b, y]) => [a + between + b, times ? x * y : x + y] as const),
    ),
  );
}
