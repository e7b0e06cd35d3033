import { deployRun } from '../../src/http/scheduled.ts';

// Netlify calls the function of this name after each deploy.
export default deployRun();
