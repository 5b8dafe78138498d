declare module '*.yaml' {
  const value: unknown;
  export default value;
}
declare module '*/yaml-data.mjs';
declare module '*/content.mjs';
