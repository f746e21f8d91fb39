declare module '*/mechanisms.json' {
  const mechanisms: unknown;
  export default mechanisms;
}
