/** Collects everything wrong with a diagram, so that its author sees all of it at once. */
export class Problems {
  private readonly found: { readonly element: string; readonly message: string }[] = [];

  add(element: string, message: string): void {
    this.found.push({ element, message });
  }

  get any(): boolean {
    return this.found.length > 0;
  }

  /** One line per problem under its element, in the form Zeebe answers a refused deployment. */
  describe(): string {
    const elements = new Set(this.found.map(({ element }) => element));
    return [...elements].map((element) => `- Element: ${element}${this.errorsOf(element)}`).join('\n');
  }

  private errorsOf(wanted: string): string {
    const found = this.found.filter(({ element }) => element === wanted);
    return found.map(({ message }) => `\n    - ERROR: ${message}`).join('');
  }
}
