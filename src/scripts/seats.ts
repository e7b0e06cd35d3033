import { showCounts } from './counts.ts';

showCounts();
