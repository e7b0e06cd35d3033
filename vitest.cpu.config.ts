import base from './vitest.config.ts';
const b = base as any;
b.test.projects = b.test.projects.map((p: any) => ({ test: { ...p.test, setupFiles: ['/tmp/cpu-setup.ts', ...(p.test.setupFiles ?? [])] } }));
export default b;
