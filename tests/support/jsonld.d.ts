/** The part of jsonld, which comes without types, that tests use. */
declare module 'jsonld' {
  interface Options {
    algorithm: 'RDFC-1.0';
    /** Refuses whatever would be dropped in silence. */
    safe: true;
    documentLoader(url: string): Promise<{ document: unknown }>;
  }
  const jsonld: { canonize(document: object, options: Options): Promise<string> };
  export default jsonld;
}
