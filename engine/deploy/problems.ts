/** Collects everything wrong with a diagram, so that its author sees all of it at once. */
export class Problems {
  private readonly found: { readonly element: string; readonly message: string }[] = [];

  add(element: string, message: string): void {
    this.found.push({ element, message });
  }

  get any(): boolean {
    return this.found.length > 0;
  }

  /** One line per problem, in the form Zeebe answers a refused deployment. */
  describe(): string {
    return this.found.map(({ element, message }) => `- Element: ${element}\n    - ERROR: ${message}`).join('\n');
  }
}
