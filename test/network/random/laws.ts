import type { Law } from './law.ts';
import { lawsOfChange } from './laws-of-change.ts';
import { lawsOfGroups } from './laws-of-groups.ts';
import { lawsOfVerdicts } from './laws-of-verdicts.ts';
import { lawsOfWriting } from './laws-of-writing.ts';

export const laws: readonly Law[] = [...lawsOfWriting, ...lawsOfChange, ...lawsOfVerdicts, ...lawsOfGroups];
