import { expect, it } from 'vitest';
import { putSection } from '../../../src/bench/put-section.ts';

it('replaces the section of that name and leaves the others', () => {
  const text = '# Benchmarks\n\n## Matching\n\nm\n\n## Page\n\nold\n\n### Part\n\n## Retrieval\n\nr\n';
  expect(putSection(text, '## Page\n\nnew\n')).toBe(
    '# Benchmarks\n\n## Matching\n\nm\n\n## Page\n\nnew\n\n## Retrieval\n\nr\n',
  );
});

it('puts it at the end where there is none yet', () => {
  expect(putSection('# Benchmarks\n', '## Page\n\nnew\n')).toBe('# Benchmarks\n\n## Page\n\nnew\n');
});
