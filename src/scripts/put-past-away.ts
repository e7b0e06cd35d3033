import { putPastAway } from './past.ts';

putPastAway(Date.now());
