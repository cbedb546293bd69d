const english =
  'a an and are as at be been but by can could did do does for from had has have he her his i if in into is it its just ' +
  'me my no not of on or our s she so t that the their them then there they this to up us was we were what when which ' +
  'who will with would you your about after all also am any because being how more now one only out over said than ' +
  'these those very via rt amp';

/** Words too common to retrieve by. Languages without a list rely on the rarity of words alone. */
export const stopWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', new Set(english.split(' '))],
]);
