import { detectLanguage } from '../text/detect-language.ts';
import { segmentSentences } from '../text/segment-sentences.ts';
import type { Article, ArticleSentence } from './types.ts';

/** A text as its paragraphs, before it is cut into sentences. */
export interface ArticleText {
  urls: string[];
  declaredLanguage: string;
  /** Empty where there is none. */
  title: string;
  paragraphs: string[];
}

/** Cuts a text into the sentences of an article, the headline first. */
export function splitParagraphs({ urls, declaredLanguage, title, paragraphs }: ArticleText): Article {
  const language = detectLanguage([title, ...paragraphs].join('\n'), declaredLanguage);
  const sentences: ArticleSentence[] = title === '' ? [] : [{ text: title, block: 0, headline: true }];
  paragraphs.forEach((paragraph, i) => {
    for (const { start, end } of segmentSentences(paragraph, language)) {
      sentences.push({ text: paragraph.slice(start, end), block: i + 1 });
    }
  });
  return { urls, declaredLanguage, sentences };
}
