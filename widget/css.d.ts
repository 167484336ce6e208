/** A style sheet as text, made small by the build. */
declare module '*.css?inline' {
  const text: string;
  // Vite gives a style sheet's text as the default export.
  export default text;
}
