/** One measured number of the project, and what it is measured against. */
export interface Figure {
  /** What was measured, for a reader who has not seen the code. */
  name: string;
  value: number;
  /** `ms`, `kB`, `count` … */
  unit: string;
  /** The same with another tool or in another way, measured in the same run. */
  peer?: { name: string; value: number };
  /** More than this is a failure. */
  limit?: number;
}
