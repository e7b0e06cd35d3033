/**
 * YAML, in 72 files that take 25 ms to load, a fifth of what a function's start may take. A function loads rooms that read or write
 * it by `import()`, when it needs them. That by itself is not enough: Netlify's packer puts our own rooms into the function's one file,
 * and has what they import from packages loaded at its start. What is asked for in this way stays where it is.
 */
export const { isMap, isPair, isScalar, isSeq, parseDocument, Scalar, stringify } = await import('yaml');
