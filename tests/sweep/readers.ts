import { faultsOfFiles } from './faultsOfFiles';
import { type Reader, readerOf } from './sweep';
import type { Swept } from './swept';
import { textsOfCards } from './textsOfCards';
import { textsOfComparison } from './textsOfComparison';
import { textsOfAnswer, textsOfEmbed, textsOfMoney, textsOfPicture, textsOfPriceChoice } from './textsOfPage';
import { textsOfLoad, textsOfRates, textsOfStatus, textsOfTurns, textsOfWays } from './textsOfQuestions';
import { textsOfReport } from './textsOfReport';
import { textsOfSheet } from './textsOfSheet';
import { textsOfUntilAfter } from './textsOfUntilAfter';
import {
  textsOfBasis,
  textsOfChanges,
  textsOfReceipts,
  textsOfSharing,
  textsOfWorking,
} from './textsOfWords';

/** Everything that the product tells of an estimate, a reader for each kind of text and for the files. */
export const READERS: readonly Reader[] = [
  faultsOfFiles,
  ...[
    textsOfSharing,
    textsOfReport,
    textsOfReceipts,
    textsOfWorking,
    textsOfBasis,
    ({ other, exported }: Swept) => textsOfChanges(other.scenario, exported.scenario),
    textsOfComparison,
    textsOfAnswer,
    textsOfMoney,
    textsOfCards,
    textsOfEmbed,
    textsOfPriceChoice,
    textsOfPicture,
    textsOfWays,
    textsOfLoad,
    textsOfTurns,
    textsOfStatus,
    textsOfUntilAfter,
    textsOfSheet,
    textsOfRates,
  ].map(readerOf),
];
