import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const DATA = '../shared/data/extraction';

/** A page of the training set with the text that its article has. */
export interface TrainingPage {
  readonly url: string;
  readonly html: string;
  readonly gold: { readonly text?: string };
}

/** Whether the training set is on this machine. */
export const hasTrainingPages = (): boolean => existsSync(DATA);

/** The articles of the Web Content Extraction Benchmark (`wcxb`), always in the same order. */
export function* trainingPages(): Generator<TrainingPage> {
  const manifest = JSON.parse(readFileSync(path.join(DATA, 'manifest.json'), 'utf8'));
  for (const file of manifest.sets.wcxb.files) {
    const lines = gunzipSync(readFileSync(path.join(DATA, file)))
      .toString('utf8')
      .split('\n');
    for (const line of lines) if (line) yield JSON.parse(line);
  }
}

/** The site of an address, by which folds are parted. */
export const siteOf = (url: string): string => new URL(url).hostname.split('.').slice(-2).join('.');
