/** How many stand at a step, as Camunda's API counts them: those with an incident are counted as such, not as active. */
export interface ElementStatistic {
  readonly elementId: string;
  readonly active: number;
  readonly canceled: number;
  readonly incidents: number;
  readonly completed: number;
}

export interface ElementStatistics {
  readonly items: readonly ElementStatistic[];
}
