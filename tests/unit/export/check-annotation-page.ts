import * as v from 'valibot';

/**
 * What the W3C Web Annotation Data Model wants of the parts that we use
 * (https://www.w3.org/TR/annotation-model/): sections 3.1 annotations, 3.2.4 textual bodies, 4 specific resources,
 * 4.2.4 and 4.2.5 selectors, 5.2 annotation pages.
 */
const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const purposes = v.picklist(['assessing', 'describing', 'linking']);

const quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.nonEmpty()),
  prefix: v.string(),
  suffix: v.string(),
});
const position = v.object({ type: v.literal('TextPositionSelector'), start: count, end: count });

const textualBody = v.looseObject({
  type: v.literal('TextualBody'),
  value: v.string(),
  format: v.literal('text/plain'),
  language: v.string(),
  purpose: purposes,
});
const specificResource = v.looseObject({
  type: v.literal('SpecificResource'),
  source: v.object({ id: iri, type: v.literal('Text'), language: v.string() }),
  selector: v.optional(v.object({ type: v.literal('TextQuoteSelector'), exact: v.string() })),
  purpose: purposes,
});

const annotation = v.object({
  id: iri,
  type: v.literal('Annotation'),
  motivation: purposes,
  created: v.pipe(v.string(), v.isoTimestamp()),
  body: v.pipe(v.array(v.union([textualBody, specificResource])), v.minLength(1)),
  target: v.object({
    type: v.literal('SpecificResource'),
    source: v.object({ id: iri, type: v.literal('Text'), format: v.string(), language: v.string() }),
    selector: v.tuple([quote, position]),
  }),
});

const page = v.looseObject({
  '@context': v.pipe(
    v.array(v.union([iri, v.record(v.string(), iri)])),
    v.check(([first]) => first === 'http://www.w3.org/ns/anno.jsonld', 'the model’s context comes first'),
  ),
  id: iri,
  type: v.literal('AnnotationPage'),
  items: v.array(annotation),
});

/** The selectors of a page of annotations. Throws where the page is not as the model wants it. */
export function checkAnnotationPage(json: unknown) {
  const { items } = v.parse(page, json);
  if (new Set(items.map(({ id }) => id)).size < items.length) throw new Error('Two annotations share an id.');
  return items.map(({ target }) => {
    const [{ exact, prefix, suffix }, { start, end }] = target.selector;
    return { exact, prefix, suffix, start, end };
  });
}
