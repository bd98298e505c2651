import { openWorker, ReadingClient } from '../../imports/client';
import { GivenFiles } from './givenFiles';

/** The files that were given to this page. */
export const PAGE_FILES = new GivenFiles(new ReadingClient(openWorker));
