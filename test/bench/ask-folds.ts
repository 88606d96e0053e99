import { createHash } from 'node:crypto';
import { createInterpreter, type Inspector } from '#src/ask/interpreter.ts';
import { createClassifier } from '#src/ask/model/classifier.ts';
import type { Directory } from '#src/model/directory.ts';
import { examplesOf, familyOf, readCorpus, sentenceOf } from '../../training/ask/corpus.ts';
import { fitWeights } from '../../training/ask/fit-weights.ts';
import type { Item } from './ask-score.ts';

/**
 * An interpreter for each item whose model has seen neither the item nor its family: siblings
 * stand in one fold, and the model of a fold learns from the corpus and from all other folds, by
 * the code that makes the shipped one. Rules are written by hand, so no fold is new to them.
 */
export function crossValidated(
  items: readonly Item[],
  folds: number,
  directory: Directory,
): (item: Item) => Inspector {
  const rules = createInterpreter(directory, 'none');
  const own = new Set(items.map(familyOf));
  const corpus = readCorpus()
    .filter(({ family }) => !own.has(family))
    .flatMap((sentence) => examplesOf(sentence, rules));
  const examples = items.map((item) => ({
    fold: foldOf(item, folds),
    own: examplesOf(sentenceOf(item), rules),
  }));
  const bots = Array.from({ length: folds }, (_, fold) => {
    const others = examples.filter((other) => other.fold !== fold);
    const weights = fitWeights([...others.flatMap(({ own }) => own), ...corpus]);
    return createInterpreter(directory, createClassifier(weights));
  });
  return (item) => bots[foldOf(item, folds)] as Inspector;
}

function foldOf(item: Item, folds: number): number {
  return (
    createHash('sha256')
      .update(`fold:${familyOf(item)}`)
      .digest()
      .readUInt32BE(0) % folds
  );
}
