// A share of the students of `npm run simulate`.
import { parentPort, workerData } from 'node:worker_threads';
import { trials } from './trials.ts';

const { from, to, seed } = workerData as { from: number; to: number; seed: number };
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
for (let student = from; student < to; student++) parentPort?.postMessage({ student, figures: trials(seed * 100_003 + student) });
