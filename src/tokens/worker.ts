import { loadRanks } from './loadRanks';
import { type CountPort, serveCounts } from './serveCounts';

// In a worker, the global object is the port to the page; the types know it as a window.
serveCounts(self as unknown as CountPort, loadRanks);
