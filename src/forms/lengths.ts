/** The most characters that a field takes; told to the browser and checked again by the function. */
export const lengths = {
  name: 100,
  /** RFC 5321, 4.5.3.1.3: a path has 256 octets with its brackets. */
  email: 254,
  pitch: 140,
  text: 300,
  note: 500,
  paragraph: 3000,
  message: 3000,
} as const;
