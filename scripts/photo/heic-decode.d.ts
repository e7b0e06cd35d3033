/** heic-decode 2 comes without types. */
declare module 'heic-decode' {
  interface Decoded {
    width: number;
    height: number;
    /** RGBA, row by row. */
    data: Uint8ClampedArray<ArrayBuffer>;
  }
  export default function decode(input: { buffer: Uint8Array }): Promise<Decoded>;
}
