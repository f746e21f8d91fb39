/** Remembers how to undo every change of the command in hand. */
export class Journal {
  private readonly undo: (() => void)[] = [];

  record(undo: () => void): void {
    this.undo.push(undo);
  }

  rollback(): void {
    for (let step = this.undo.pop(); step; step = this.undo.pop()) step();
  }

  keep(): void {
    this.undo.length = 0;
  }
}
