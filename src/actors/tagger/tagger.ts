import type { Reading } from '../../text/reading.ts';
import type { Tokens } from '../capitals.ts';
import type { Proposals } from '../propose.ts';
import { agreeOnKinds } from './agree.ts';
import { decode } from './decode.ts';
import { featuresOf, type Scene, sceneOf } from './features.ts';
import { entryOf } from './hash-table.ts';
import { joinedFirms } from './joined-firms.ts';
import type { NameModel } from './model.ts';
import { namesOf, type TaggedName } from './names-of.ts';
import { type Region, regions } from './regions.ts';
import { TAGS } from './tags.ts';
import { withoutTitle } from './without-title.ts';

/** The names that the model finds, as ranges of tokens, in order. Cost: linear in the capitals of the text. */
export function tagByModel(reading: Reading, line: Tokens, proposed: Proposals, model: NameModel): TaggedName[] {
  const scene = sceneOf(reading, line, proposed, model);
  const names = regions(reading, line).flatMap((region) =>
    namesOf(decode(scoresOf(scene, region), model.steps), region),
  );
  return joinedFirms(line, agreeOnKinds(line, names)).map((name) =>
    name.kind === 'person' ? { ...name, ...withoutTitle(line, name) } : name,
  );
}

/** What speaks for each tag of each token: the weights of its features, added up. */
function scoresOf(scene: Scene, region: Region): Int32Array {
  const { features, weights } = scene.model;
  const scores = new Int32Array(TAGS * (region.end - region.start));
  featuresOf(scene, region).forEach((hashes, offset) => {
    const from = TAGS * offset;
    for (const hash of hashes) {
      const row = TAGS * entryOf(features, hash);
      for (let tag = 0; row >= 0 && tag < TAGS; tag++)
        scores[from + tag] = (scores[from + tag] ?? 0) + (weights[row + tag] ?? 0);
    }
  });
  return scores;
}
