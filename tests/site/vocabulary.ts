import ts from 'typescript';

/** Two things of one shape are right or wrong together: only constants of schema.org are kept as they are. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value === 'string') return /^https:\/\/schema\.org/.test(value) ? value : 'text';
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === '@type' ? each : shapeOf(each)]),
  );
}

const file = 'tests/site/things.ts';
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  // The types are of texts, numbers and lists: nothing of a browser’s, which takes longer to read than schema.org.
  lib: ['lib.es5.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};

/** The vocabulary, which is long: read once for all who ask. */
const read = new Map<string, ts.SourceFile>();

/**
 * What is wrong with things of schema.org, by its vocabulary as the types of `schema-dts`: generated from schema.org's own
 * definitions, so that types, properties and their ranges are checked by the compiler, without a network.
 *
 * @param things JSON-LD objects with their context
 * @returns one line for each shape that is wrong
 */
export function vocabularyProblems(things: readonly { '@type': string }[]): string[] {
  const shapes = [...new Set(things.map((thing) => JSON.stringify(shapeOf(thing))))];
  const types = new Set(things.map((thing) => thing['@type']));
  const text = [
    `import type { ${[...types].map((type) => `${type} as T${type}`).join(', ')}, WithContext } from 'schema-dts';`,
    ...shapes.map((shape, index) => {
      const type = (JSON.parse(shape) as { '@type': string })['@type'];
      return `export const thing${index}: WithContext<T${type}> = ${shape};`;
    }),
  ].join('\n');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    if (name === file) return ts.createSourceFile(file, text, version);
    const source = read.get(name) ?? getSourceFile(name, version, ...rest);
    if (source) read.set(name, source);
    return source;
  };
  const program = ts.createProgram([file], options, host);
  const wrong = ts.getPreEmitDiagnostics(program).map(({ messageText, start = 0 }) => {
    const line = text.slice(0, start).split('\n').length - 1;
    const message = ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 400);
    return `${text.split('\n')[line]?.slice(0, 300)}: ${message}`;
  });
  return [...new Set(wrong)];
}
