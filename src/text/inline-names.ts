/** Names of the HTML elements that stand within a line of text. */
export const inlineNames = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp ' +
    'small span strike strong sub sup time tt u var wbr slot'
  ).split(' '),
);
