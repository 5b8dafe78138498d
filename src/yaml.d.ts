declare module '*.yaml' {
  const value: unknown;
  export default value;
}
declare module '*.yaml?late' {
  const value: () => unknown;
  export default value;
}
declare module '*.yaml?topics' {
  const value: Readonly<Record<string, string>>;
  export default value;
  /** Another one for other topics. */
  export const print: string;
}
declare module '*/yaml-data.mjs';
declare module '*/content.mjs';
