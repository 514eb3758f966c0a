import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * End-to-end files that take longest, the longest first: one that begins last would keep one core waiting for it.
 * Vitest goes by the size of a file until it has timed it, and a fresh clone has timed none.
 */
const LONGEST = [
  'accessible',
  'focus',
  'reflow',
  'area',
  'corrections',
  'accessible-phone',
  'time',
  'panning',
  'phone'
];

const rank = ({ moduleId, project }: TestSpecification): number => {
  const at = project.name === 'e2e' ? LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`)) : -1;
  return at < 0 ? LONGEST.length : at;
};

/** Vitest's own order, but for the longest of a project first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((one) => sorted.filter(({ project }) => project === one).sort((a, b) => rank(a) - rank(b)));
  }
}
